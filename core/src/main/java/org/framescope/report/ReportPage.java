package org.framescope.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes one page piece by piece, so that a page of many articles is never held as one tree. */
final class ReportPage {
  private final Writer out;
  private final List<String> scripts = new ArrayList<>();
  private final Element scratch;

  private ReportPage(Writer out) {
    this.out = out;
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    this.scratch = document.body();
  }

  /** Begins a page. */
  static ReportPage begin(OutputStream out, String title, boolean plots) throws IOException {
    ReportPage page =
        new ReportPage(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    if (plots) {
      page.scripts.addAll(ReportAssets.plotScripts());
    }
    page.scripts.add(ReportAssets.pageScript());
    page.out.write("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    page.add(
        head -> {
          meta(head)
              .attr("http-equiv", "Content-Security-Policy")
              .attr("content", ReportAssets.policy(page.scripts));
          meta(head)
              .attr("name", "viewport")
              .attr("content", "width=device-width, initial-scale=1");
          meta(head).attr("name", "color-scheme").attr("content", "light dark");
          meta(head).attr("name", "referrer").attr("content", "no-referrer");
          meta(head).attr("name", "generator").attr("content", "Framescope");
          Dom.add(head, "title", "", title);
          Dom.raw(head, "style", ReportAssets.css());
        });
    page.out.write("</head><body>");
    return page;
  }

  private static Element meta(Element head) {
    return head.appendElement("meta");
  }

  /** Builds elements and writes them. */
  void add(Consumer<Element> content) throws IOException {
    content.accept(scratch);
    for (Element child : scratch.children()) {
      out.write(child.outerHtml());
      out.write('\n');
    }
    scratch.empty();
  }

  /** Writes a tag that stays open, or closes one. */
  void tag(String tag) throws IOException {
    out.write(tag);
  }

  /** Ends the page with its data and scripts; leaves the stream open. */
  void end(List<String[]> data) throws IOException {
    add(
        body -> {
          Element note = Dom.add(body, "aside", "");
          note.attr("id", "note").attr("aria-live", "polite").attr("aria-label", "Explanation");
          note.attr("hidden", "");
          for (String[] block : data) {
            Dom.raw(body, "script", block[1]).attr("type", "application/json").attr("id", block[0]);
          }
          scripts.forEach(script -> Dom.raw(body, "script", script));
        });
    out.write("</body></html>\n");
    out.flush();
  }
}
