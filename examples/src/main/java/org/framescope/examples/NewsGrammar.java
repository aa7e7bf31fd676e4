package org.framescope.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Expands symbols of the bundled grammar of invented news. Immutable. */
final class NewsGrammar {
  private static final String[] ONSETS = {
    "b", "br", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "th", "v", "w"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ai", "oo"};
  private static final String[] CODAS = {"n", "r", "l", "s", "t", "rd", "nd", "ck", "m", "x", "lt"};
  private static final String[] TOWNS = {"ton", "ville", "ford", "field", " Harbor", " Springs"};

  private final Map<String, String[]> expansions = new HashMap<>();

  NewsGrammar() {
    try (InputStream in =
            Objects.requireNonNull(
                NewsGrammar.class.getResourceAsStream("generator/news.grammar"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && !line.startsWith("#")) {
          expansions.put(line.substring(0, equals), line.substring(equals + 3).split(" \\| ", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One expansion of a symbol, chosen by {@code random}. */
  String expand(String symbol, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    expand(symbol, random, out);
    return out.toString();
  }

  private void expand(String symbol, SplittableRandom random, StringBuilder out) {
    int start = out.length();
    String key = known(symbol);
    switch (key) {
      case "first" -> out.append(name(random, 1));
      case "last" -> out.append(name(random, 1 + random.nextInt(2)));
      case "town" -> out.append(name(random, 1)).append(TOWNS[random.nextInt(TOWNS.length)]);
      case "number" -> out.append(number(random));
      case "year" -> out.append(1990 + random.nextInt(35));
      default -> {
        String[] choices = expansions.get(key);
        fill(choices[random.nextInt(choices.length)].trim(), random, out);
      }
    }
    if (symbol.length() > 1 && symbol.equals(symbol.toUpperCase(Locale.ROOT))) {
      String upper = out.substring(start).toUpperCase(Locale.ROOT);
      out.replace(start, out.length(), upper);
    } else if (Character.isUpperCase(symbol.charAt(0)) && out.length() > start) {
      out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    }
  }

  private String known(String symbol) {
    String lower =
        symbol.equals(symbol.toUpperCase(Locale.ROOT))
            ? symbol.toLowerCase(Locale.ROOT)
            : Character.toLowerCase(symbol.charAt(0)) + symbol.substring(1);
    return lower;
  }

  private void fill(String template, SplittableRandom random, StringBuilder out) {
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      int end = i + 1;
      while (c == '$' && end < template.length() && Character.isLetter(template.charAt(end))) {
        end++;
      }
      if (end > i + 1) {
        expand(template.substring(i + 1, end), random, out);
      } else {
        out.append(c);
      }
      i = end;
    }
  }

  private static String name(SplittableRandom random, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int s = 0; s < syllables; s++) {
      name.append(ONSETS[random.nextInt(ONSETS.length)]);
      name.append(VOWELS[random.nextInt(VOWELS.length)]);
    }
    name.append(CODAS[random.nextInt(CODAS.length)]);
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static String number(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> Integer.toString(2 + random.nextInt(18));
      case 1 -> Integer.toString(20 + random.nextInt(900));
      case 2 -> (1 + random.nextInt(99)) + "," + (100 + random.nextInt(900));
      default -> (1 + random.nextInt(9)) + "." + random.nextInt(10);
    };
  }
}
