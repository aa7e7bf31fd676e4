package org.framescope.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On made-up triplets the order of every pair is known. */
class ValidateCommandTest {
  @TempDir Path folder;

  private static final String LINE =
      "{\"id\":\"%1$s\",\"event\":\"%2$s\",\"articles\":["
          + "{\"id\":\"%1$s-1\",\"outlet\":\"fox\",\"stance\":\"right\",\"text\":\"%3$s\"},"
          + "{\"id\":\"%1$s-2\",\"outlet\":\"nyt\",\"stance\":\"center\",\"text\":\"Nothing.\"},"
          + "{\"id\":\"%1$s-3\",\"outlet\":\"hpo\",\"stance\":\"left\",\"text\":\"%4$s\"}]}";

  private String validate(String... lines) throws IOException {
    Path file = folder.resolve("triplets.jsonl");
    Files.write(file, List.of(lines), UTF_8);
    StringWriter out = new StringWriter();
    CommandLine command = new CommandLine(new ValidateCommand());
    command.setOut(new PrintWriter(out, true));
    assertThat(command.execute("--basil", file.toString())).isZero();
    return out.toString();
  }

  @Test
  void tellsADifferenceFromAWordOrTwo() throws IOException {
    String alien = "The sheriff jailed an illegal alien in Ashford. ";
    String undocumented = "The sheriff jailed an undocumented immigrant in Ashford. ";
    String death = "The senate in Lowfield debates the death tax. ";
    String estate = "The senate in Lowfield debates the tax giveaway. ";

    String out =
        validate(
            String.format(LINE, "a", "the sheriff", alien.repeat(9), undocumented.repeat(9)),
            String.format(LINE, "b", "the tax", estate, death));

    // The first pair is in order with nine uses on either side, the second is not, with one each.
    assertThat(out)
        .contains("slant in the author's voice is defined in 4 of 6 articles")
        .contains(
            "author's voice, any difference: 2 pairs of conservative and liberal, 2 decided"
                + " (1.00), of these 1 in the human order (0.500")
        .contains(
            "author's voice, differences that their interval tells from 0: 2 pairs of"
                + " conservative and liberal, 1 decided (0.50), of these 1 in the human order (1.000")
        .contains(
            "the outlet alone, fox above nyt above hpo: 2 pairs of conservative and liberal,"
                + " 2 decided (1.00), of these 2 in the human order (1.000")
        .contains(
            "author's voice, all together: conservative +0.800 (2 articles), liberal -0.800 (2"
                + " articles), difference +1.600");
  }

  @Test
  void countsPairsOfArticlesOnOneEvent() throws IOException {
    String out =
        validate(
            String.format(
                LINE,
                "a",
                "the storm",
                "The storm Olga struck Brightport harbour and sank fourteen boats.",
                "Fourteen boats sank in Brightport harbour when the storm Olga struck."),
            String.format(
                LINE,
                "b",
                "the bill",
                "Parliament passed the pension bill after a debate of nine hours.",
                "A quiet Sunday in the gardens of Lowfield, with roses everywhere."));

    // Three articles an event make three pairs each. Found are the two on the storm, and the two
    // that say nothing, which are on different events: 1 of 2 found is right, 1 of 6 is found, and
    // F1 is 2 (1/2) (1/6) / (1/2 + 1/6) = 1/4.
    assertThat(out)
        .contains(
            "events by content: of the pairs among 6 articles 6 are on one event, 2 were found to"
                + " be, 1 rightly: precision 0.500, recall 0.167, F1 0.250");
  }
}
