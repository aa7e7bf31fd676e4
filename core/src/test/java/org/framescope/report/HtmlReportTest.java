package org.framescope.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.FramingAnalysis;
import org.framescope.comparison.FramingComparison;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report as a file, and as a browser shows it. */
class HtmlReportTest {
  @TempDir Path folder;

  private Path report(List<FramingAnalysis> analyses) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(analyses, SampleComparison.of(analyses), file);
    return file;
  }

  private static List<FramingAnalysis> withHostile() {
    List<FramingAnalysis> analyses = new ArrayList<>(SampleComparison.corpus());
    analyses.add(SampleAnalyses.hostile());
    return analyses;
  }

  @Test
  void everyMarkHoldsTheWordsOfItsSpanAlsoWhereSpansNestAndCross() throws IOException {
    FramingAnalysis analysis = SampleAnalyses.rich();
    Document page = Jsoup.parse(report(List.of(analysis)));
    analysis
        .annotations()
        .loadedTerms()
        .forEach(
            term ->
                assertThat(page.getElementById("a1-" + term.id()).wholeText())
                    .isEqualTo(term.text()));
    // The content of A1 is in two pieces, the second crossing a line break into a second paragraph.
    String content =
        String.join(
            "", page.select(".text .q[data-r=A1]").stream().map(Element::wholeText).toList());
    assertThat(content).isEqualTo("“the illegal aliens must leavethat the town was full");
    assertThat(page.select(".text .q[data-r=A1] mark[data-r]").eachText())
        .containsExactly("illegal aliens");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theTextIsShownWholeExceptForItsLineBreaks() throws IOException {
    for (FramingAnalysis analysis : List.of(SampleAnalyses.rich(), SampleAnalyses.hostile())) {
      Document page = Jsoup.parse(report(List.of(analysis)));
      String shown =
          String.join("", page.select(".text p").stream().map(Element::wholeText).toList());
      assertThat(shown).isEqualTo(Dom.clean(analysis.article().text()).replaceAll("[\\r\\n]", ""));
    }
  }

  @Test
  void anUndefinedFigureIsADashAndNeverZero() throws IOException {
    Document page = Jsoup.parse(report(SampleComparison.corpus()));
    Element figure =
        page.select("figure.plot").stream()
            .filter(f -> f.selectFirst("h3").text().equals("Unnamed sources with a reason given"))
            .findFirst()
            .orElseThrow();
    for (Element row : figure.select("tbody tr")) {
      assertThat(row.select("td").get(0).text()).isEqualTo("–");
      assertThat(row.select("td").get(2).text()).isEqualTo("nothing to count");
    }
  }

  @Test
  void sameInputGivesTheSameBytesInAnyOrder() throws IOException {
    List<FramingAnalysis> analyses = SampleComparison.corpus();
    FramingComparison comparison = SampleComparison.of(analyses);
    HtmlReport.write(analyses, comparison, folder.resolve("a.html"));
    List<FramingAnalysis> backwards = new ArrayList<>(analyses);
    java.util.Collections.reverse(backwards);
    HtmlReport.write(backwards, comparison, folder.resolve("b.html"));
    assertThat(folder.resolve("b.html")).hasSameBinaryContentAs(folder.resolve("a.html"));
  }

  @Test
  void noElementRunsOrLoadsAnythingFromElsewhere() throws IOException {
    String html = Files.readString(report(withHostile()));
    Document page = Jsoup.parse(html);
    assertThat(page.select("[src], link, iframe, object, embed, base, img, svg")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.getAllElements())
        .noneMatch(
            e -> e.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on")));
    assertThat(page.select("script:not([type])")).hasSize(4);
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("script-src 'unsafe-inline'")
        .doesNotContain("unsafe-eval");
  }

  @Test
  void manyArticlesGoToPagesOfTheirOwn() throws IOException {
    List<FramingAnalysis> analyses = SampleComparison.corpus();
    Path file = folder.resolve("report.html");
    HtmlReport.write(
        analyses, SampleComparison.of(analyses), file, new HtmlReport.Options("Twelve", 10));
    Document page = Jsoup.parse(file);
    assertThat(page.title()).isEqualTo("Twelve");
    assertThat(page.select("#articles tbody a").eachAttr("href"))
        .hasSize(12)
        .allSatisfy(href -> assertThat(folder.resolve(href)).isNotEmptyFile());
    for (String href : page.select("#terms a").eachAttr("href")) {
      int hash = href.indexOf('#');
      Document article = Jsoup.parse(folder.resolve(href.substring(0, hash)));
      assertThat(article.getElementById(href.substring(hash + 1))).isNotNull();
    }
  }

  @Test
  void withoutScriptEveryPlotAndTheFiguresOfEveryArticleAreTables() throws IOException {
    Document page = Jsoup.parse(report(SampleComparison.corpus()));
    assertThat(page.select("figure.plot details.alt[open] tbody tr")).isNotEmpty();
    // Density and no name given, of three outlets on four days each.
    assertThat(page.select("#time details.alt[open] tbody tr")).hasSize(2 * 3 * 4);
    assertThat(page.select(".article"))
        .hasSize(12)
        .allSatisfy(
            article -> {
              Element row = article.selectFirst(".figures[open] tr[id$=-f-unnamed-share]");
              assertThat(row).isNotNull();
              assertThat(row.select("td").get(1).text()).matches("\\d+ / \\d+|nothing to count");
            });
  }

  @Test
  void thousandsOfArticlesAreListedByGroupAndAllLinksLeadSomewhere() throws IOException {
    List<FramingAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < 2_001; i++) {
      analyses.add(
          SampleAnalyses.analysis(
              "id-" + i,
              "Outlet " + i % 3,
              LocalDate.of(2026, 1, 1).plusDays(i % 60),
              "Headline number " + i,
              "{s1:Mayor Dana Holt} {c1:said} {q1:that {t-illegal-alien:illegal aliens} came}."));
    }
    Path file = folder.resolve("report.html");
    FramingComparison comparison = SampleComparison.of(analyses.subList(0, 30));
    Path old = Files.createDirectories(folder.resolve("report")).resolve("article-09999.html");
    Files.writeString(old, "of an earlier run");
    try (PagedReport report = PagedReport.open(file)) {
      for (FramingAnalysis analysis : analyses) {
        report.add(analysis);
      }
      report.commit(comparison, "");
    }

    assertThat(old).doesNotExist();
    List<String> lists = Jsoup.parse(file).select("#articles li a").eachAttr("href");
    assertThat(lists).hasSize(3);
    List<String> pages = new ArrayList<>();
    for (String list : lists) {
      Document page = Jsoup.parse(folder.resolve(list));
      assertThat(page.selectFirst(".back a").attr("href")).isEqualTo("../report.html");
      pages.addAll(page.select("tbody a").eachAttr("href"));
    }
    assertThat(pages).hasSize(2_001).doesNotHaveDuplicates();
    assertThat(pages).allSatisfy(page -> assertThat(folder.resolve("report/" + page)).exists());
    try (java.util.stream.Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("report", "report.html");
    }
  }

  /** A plot of hundreds of articles shows both ends, and says that it does. */
  @Test
  void ofVeryManyGroupsTheHighestAndTheLowestAreDrawn() throws IOException {
    List<FramingAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      analyses.add(
          SampleAnalyses.analysis(
              "id-" + i,
              "Outlet " + i,
              LocalDate.of(2026, 1, 1),
              "Headline number " + i,
              "{s1:Mayor Dana Holt} {c1:said} {q1:that {t-illegal-alien:illegal aliens} came}."));
    }
    Document page = Jsoup.parse(report(analyses));

    Element density =
        page.select("figure.plot").stream()
            .filter(f -> f.selectFirst("h3").text().equals("Loaded terms per 1,000 words"))
            .findFirst()
            .orElseThrow();
    assertThat(density.select("tbody tr")).hasSize(200);
    assertThat(density.text()).contains("The highest and the lowest, 200 at most, of 250");
  }

  @Test
  void aReportThatIsNotEndedLeavesNothing() throws IOException {
    try (PagedReport report = PagedReport.open(folder.resolve("report.html"))) {
      report.add(SampleAnalyses.rich());
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** 200 articles of about 700 words with 20 attributions and 30 terms each stay below 5 MB. */
  @Test
  void twoHundredArticlesOnOnePageStayBelowFiveMegabytes() throws IOException {
    List<FramingAnalysis> analyses = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      body.append("The council of the town met again on the day after, and the hall was full.\n\n")
          .append("{s")
          .append(i)
          .append(":Mayor Dana Holt} {c")
          .append(i)
          .append(":said} {q")
          .append(i)
          .append(":that the {t-illegal-alien:illegal aliens} of the old harbour would be heard}. ")
          .append("The {t-undocumented:undocumented} residents waited.\n\n");
    }
    for (int i = 0; i < 200; i++) {
      analyses.add(
          SampleAnalyses.analysis(
              "id-" + i,
              "Outlet " + i % 10,
              LocalDate.of(2026, 1, 1).plusDays(i % 60),
              "Headline number " + i,
              body.toString()));
    }
    Path file = report(analyses);
    assertThat(Files.exists(folder.resolve("report"))).isFalse();
    assertThat(Files.size(file)).isLessThan(5_000_000);
  }

  @Test
  void oneArticleByItselfIsAPage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlReport.writeArticle(SampleAnalyses.rich(), out);
    Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    assertThat(page.select("details.article[open]")).hasSize(1);
    assertThat(page.getElementById("a1-L1")).isNotNull();
  }

  private Chromium browser() throws IOException, InterruptedException {
    Optional<Path> program = Chromium.find();
    assumeTrue(
        program.isPresent(),
        "no Chromium on this machine: install Debian's package chromium to run this test");
    return Chromium.start(program.orElseThrow(), Files.createTempDirectory("chromium"));
  }

  private static void scrollThrough(Chromium chromium) throws InterruptedException {
    chromium.eval(
        "(async () => { document.documentElement.style.scrollBehavior = 'auto';"
            + " for (let y = 0; y < document.body.scrollHeight; y += 600) { scrollTo(0, y);"
            // What comes into sight is told between two frames.
            + " await new Promise(done => requestAnimationFrame(() =>"
            + " requestAnimationFrame(() => setTimeout(done, 50)))); } })()");
    chromium.settle();
  }

  @ParameterizedTest
  @CsvSource({"390, false", "820, true", "1400, false"})
  void inABrowserItDrawsWithoutErrorOrRequestAndFitsTheWidth(int width, boolean dark)
      throws Exception {
    Path file = report(withHostile());
    try (Chromium chromium = browser()) {
      chromium.open(file, width, 900, dark);
      scrollThrough(chromium);
      assertThat(chromium.errors()).isEmpty();
      assertThat(chromium.requests()).containsExactly(file.toUri().toString());
      assertThat(chromium.eval("window.pwned === undefined").booleanValue()).isTrue();
      assertThat(chromium.eval("document.documentElement.scrollWidth").intValue())
          .isLessThanOrEqualTo(width);
      JsonNode undrawn =
          chromium.eval(
              "[...document.querySelectorAll('.canvas')].filter(c => c.checkVisibility() &&"
                  + " !c.querySelector('svg'))"
                  + ".map(c => c.outerHTML)");
      assertThat(undrawn).isEmpty();
    }
  }

  @Test
  void inABrowserAFigureLeadsToItsWordsAndAMarkExplainsItself() throws Exception {
    Path file = report(withHostile());
    try (Chromium chromium = browser()) {
      chromium.open(file, 1400, 900, false);
      assertThat(chromium.eval("location.hash = 'a1-L1'; 1").intValue()).isEqualTo(1);
      chromium.settle();
      assertThat(chromium.eval("document.getElementById('a1').open").booleanValue()).isTrue();
      assertThat(chromium.eval("note.hidden ? '' : note.innerText").textValue())
          .contains("restriction")
          .contains("Neutral")
          .contains("person without status")
          .contains("AP2013");
      chromium.key("Escape");
      assertThat(chromium.eval("note.hidden").booleanValue()).isTrue();
      // The button shows the ledger of the first defined figure: its rows lead to marks.
      chromium.eval(
          "document.querySelector('#a1 .figures').open = true;"
              + " document.querySelector('#a1 button[data-f]').click()");
      assertThat(
              chromium
                  .eval(
                      "[...note.querySelectorAll('li a')].map(a => a.getAttribute('href')).join()")
                  .textValue())
          .startsWith("#a1-L1");
      assertThat(chromium.eval("document.querySelectorAll('#a1 .led').length").intValue())
          .isPositive();
      assertThat(chromium.errors()).isEmpty();
    }
  }

  @Test
  void inABrowserPaperGetsEveryPlotAndTheFiguresOfUnfoldedArticles() throws Exception {
    Path file = report(SampleComparison.corpus());
    try (Chromium chromium = browser()) {
      chromium.open(file, 820, 900, false);
      chromium.eval("document.getElementById('a1').open = true; 1");
      chromium.media("print", false);
      chromium.eval("dispatchEvent(new Event('beforeprint')); 1");
      chromium.settle();
      assertThat(
              chromium.eval(
                  "[...document.querySelectorAll('.canvas')].filter(c => c.checkVisibility() &&"
                      + " !c.querySelector('svg')).map(c => c.outerHTML)"))
          .isEmpty();
      assertThat(chromium.eval("document.querySelector('#a1 .figures').open").booleanValue())
          .isTrue();
      assertThat(
              chromium
                  .eval("document.querySelectorAll('#time-plots svg, #time .alt[open]').length")
                  .intValue())
          .isGreaterThan(1);
      assertThat(chromium.errors()).isEmpty();
    }
  }

  @Test
  void inABrowserTheKeyboardGoesFromMarkToMarkAndALayerCanBeHidden() throws Exception {
    Path file = folder.resolve("report.html");
    HtmlReport.write(
        List.of(SampleAnalyses.rich()), SampleComparison.of(List.of(SampleAnalyses.rich())), file);
    try (Chromium chromium = browser()) {
      chromium.open(file, 820, 900, false);
      chromium.eval("document.querySelector('.text [tabindex=\"0\"]').focus()");
      String first = chromium.eval("document.activeElement.dataset.r").textValue();
      chromium.key("ArrowRight");
      String second = chromium.eval("document.activeElement.dataset.r").textValue();
      assertThat(List.of(first, second)).doesNotHaveDuplicates();
      assertThat(chromium.eval("note.hidden").booleanValue()).isFalse();
      String border =
          "getComputedStyle(document.querySelector('.text .t.first')).borderBottomWidth";
      assertThat(chromium.eval(border).textValue()).isEqualTo("2px");
      chromium.eval("document.getElementById('ly-first').click()");
      assertThat(chromium.eval(border).textValue()).isEqualTo("0px");
      assertThat(chromium.errors()).isEmpty();
    }
  }
}
