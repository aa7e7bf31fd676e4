package org.framescope.detect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The word lists by which sources are told apart: given names, titles, nouns for persons, groups,
 * organisations, documents and speech, places. All are keyed by the lower-case form.
 */
final class Gazetteer {
  private static final Splitter TAB = Splitter.on('\t');

  /** The bundled English lists; read once, when first used. */
  static final Gazetteer ENGLISH = new Gazetteer();

  private final ImmutableMap<String, String> givenNames = read("given-names.tsv", 1);
  private final ImmutableMap<String, String> titles = read("titles.tsv", 1);
  private final ImmutableMap<String, String> personGender = read("people.tsv", 1);
  private final ImmutableMap<String, String> personKind = read("people.tsv", 2);
  private final ImmutableMap<String, String> personByPlural = plurals(personKind);
  private final ImmutableMap<String, String> groups = read("groups.tsv", 0);
  private final ImmutableMap<String, String> organizations = read("organizations.tsv", 1);
  private final ImmutableMap<String, String> documents = read("documents.tsv", 0);
  private final ImmutableMap<String, String> speech = read("speech-nouns.tsv", 0);
  private final ImmutableMap<String, String> places = read("places.tsv", 1);
  private final ImmutableMap<String, String> figures = read("public-figures.tsv", 1);
  private final ImmutableMap<String, String> figureWords = read("public-figures.tsv", 2);

  /** Every noun and title of the lists, with the plurals that count; most words are none. */
  private final ImmutableSet<String> listed = listed();

  private Gazetteer() {}

  private ImmutableSet<String> listed() {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    all.addAll(personKind.keySet()).addAll(personByPlural.keySet()).addAll(groups.keySet());
    all.addAll(speech.keySet()).addAll(titles.keySet());
    titles.keySet().forEach(title -> all.add(title + "."));
    for (String noun : Iterables.concat(documents.keySet(), organizations.keySet())) {
      all.add(noun, noun + "s");
      if (noun.endsWith("y")) {
        all.add(noun.substring(0, noun.length() - 1) + "ies");
      }
    }
    return all.build();
  }

  /** Whether a word may be a noun or title of any list; if not, no list need be asked. */
  boolean isListed(String lower) {
    return listed.contains(lower) || lower.endsWith("wives");
  }

  /** Reads a list: the first column to the given column, the first row of a key winning. */
  private static ImmutableMap<String, String> read(String file, int column) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      Map<String, String> rows = new HashMap<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          List<String> cells = TAB.splitToList(line);
          rows.putIfAbsent(cells.get(0), cells.get(column));
        }
      }
      return ImmutableMap.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Gender gender(@Nullable String code) {
    if (code == null) {
      return Gender.UNKNOWN;
    }
    return switch (code) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  boolean isGivenName(String lower) {
    return givenNames.containsKey(lower);
  }

  Gender genderOfGivenName(String lower) {
    return gender(givenNames.get(lower));
  }

  /** Whether this is a title before a name; a full stop at its end is ignored. */
  boolean isTitle(String lower) {
    return titles.containsKey(bare(lower));
  }

  Gender genderOfTitle(String lower) {
    return gender(titles.get(bare(lower)));
  }

  /** Whether this is a noun for one person. */
  boolean isPerson(String lower) {
    return personKind.containsKey(lower);
  }

  Gender genderOfPerson(String lower) {
    return gender(personGender.get(lower));
  }

  /** A post that one person holds: mayor, director. */
  boolean isOffice(String lower) {
    return "office".equals(personKind.get(lower));
  }

  /** What an article calls again somebody whom it has named: the candidate, the mogul. */
  boolean isEpithet(String lower) {
    String kind = personKind.get(lower);
    return "epithet".equals(kind) || "demonym".equals(kind);
  }

  boolean isDemonym(String lower) {
    return "demonym".equals(personKind.get(lower));
  }

  boolean isRelation(String lower) {
    return "relation".equals(personKind.get(lower));
  }

  /** Whether this is a plural or collective of people. */
  boolean isGroup(String lower) {
    return groups.containsKey(lower) || !singularPerson(lower).isEmpty();
  }

  /** The noun for one person of which this is the plural; empty if there is none. */
  String singularPerson(String lower) {
    String one = personByPlural.get(lower);
    return one != null ? one : lower.endsWith("wives") ? "wife" : "";
  }

  /**
   * The regular plurals of the nouns for one person; where two have one plural, the ending -es
   * wins.
   */
  private static ImmutableMap<String, String> plurals(ImmutableMap<String, String> persons) {
    Map<String, String> plurals = new HashMap<>();
    for (String one : persons.keySet()) {
      if (one.endsWith("man")) {
        plurals.put(one.substring(0, one.length() - 2) + "en", one);
      }
      if (one.endsWith("y")) {
        plurals.put(one.substring(0, one.length() - 1) + "ies", one);
      }
      plurals.putIfAbsent(one + "es", one);
    }
    for (String one : persons.keySet()) {
      plurals.putIfAbsent(one + "s", one);
    }
    return ImmutableMap.copyOf(plurals);
  }

  boolean isOrganizationNoun(String lower) {
    return "common".equals(organizations.get(lower))
        || (isLongPlural(lower) && "common".equals(organizations.get(singular(lower))));
  }

  private static boolean isLongPlural(String lower) {
    return lower.length() > 5 && lower.endsWith("s");
  }

  /** A plural without its ending. */
  private static String singular(String lower) {
    return lower.endsWith("ies")
        ? lower.substring(0, lower.length() - 3) + "y"
        : lower.substring(0, lower.length() - 1);
  }

  /** Whether a name that ends in this word is an organisation's. */
  boolean isOrganizationHead(String lower) {
    String kind = organizations.get(lower);
    return "head".equals(kind) || "common".equals(kind);
  }

  /** Whether this word or phrase alone names an organisation. */
  boolean isOrganization(String lower) {
    return "known".equals(organizations.get(lower));
  }

  boolean isDocument(String lower) {
    return documents.containsKey(lower)
        || (isLongPlural(lower) && documents.containsKey(singular(lower)));
  }

  boolean isSpeech(String lower) {
    return speech.containsKey(lower);
  }

  boolean isPlace(String lower) {
    return places.containsKey(lower);
  }

  /** The gender of a public person known by this name. */
  Gender genderOfFigure(String lower) {
    return gender(figures.get(lower));
  }

  /** The words by which a public person of this name is described; empty if none is known. */
  String wordsOfFigure(String lower) {
    return figureWords.getOrDefault(lower, "");
  }

  /** Whether the word is a common noun of any of the lists. */
  boolean isCommonNoun(String lower) {
    return isListed(lower) && isInAnyList(lower);
  }

  private boolean isInAnyList(String lower) {
    return isPerson(lower)
        || isGroup(lower)
        || isOrganizationNoun(lower)
        || isDocument(lower)
        || isSpeech(lower);
  }

  private static String bare(String lower) {
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
