package org.framescope.report;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The style and scripts that are put into every page, and the policy that admits them alone. */
final class ReportAssets {
  private ReportAssets() {}

  static String css() {
    return resource("report.css");
  }

  /** The page's own script. */
  static String pageScript() {
    return resource("report.js");
  }

  /**
   * What draws the plots, in the order in which it must be loaded; unchanged but for its last line.
   */
  static List<String> plotScripts() {
    return List.of(
        withoutSourceMap(resource("vega/vega.min.js")),
        withoutSourceMap(resource("vega/vega-lite.min.js")),
        interpreter());
  }

  /**
   * Vega's interpreter of expressions, which needs no {@code eval}, comes as a module; here it
   * takes what it imports from the global {@code vega}.
   */
  private static String interpreter() {
    String module = withoutSourceMap(resource("vega/vega-interpreter.js"));
    String script =
        module
            .replace("from 'vega-util';", "= vega;")
            .replace("import {", "const {")
            .replace(
                "export { expression as expressionInterpreter };",
                "window.vegaInterpreter = expression;");
    return "(() => {\n" + script + "\n})();";
  }

  private static String withoutSourceMap(String script) {
    int comment = script.lastIndexOf("//# sourceMappingURL");
    return comment < 0 ? script : script.substring(0, comment);
  }

  /**
   * The content security policy of a page: no network at all, no script but these. Styles may be
   * inline because Vega sets them on what it draws.
   */
  static String policy(List<String> scripts) {
    StringBuilder policy =
        new StringBuilder(
            "default-src 'none'; base-uri 'none'; form-action 'none';"
                + " style-src 'unsafe-inline'; img-src data:; script-src");
    for (String script : scripts) {
      byte[] hash = Hashing.sha256().hashString(script, StandardCharsets.UTF_8).asBytes();
      policy.append(" 'sha256-").append(Base64.getEncoder().encodeToString(hash)).append('\'');
    }
    return policy.toString();
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(ReportAssets.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
