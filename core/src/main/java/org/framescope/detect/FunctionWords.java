package org.framescope.detect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The small words by which noun phrases and names are told apart, by class, from {@code
 * function-words.tsv}. All are lower case.
 */
enum FunctionWords {
  /** Stands for a noun phrase by itself. */
  PRONOUN,
  /** A pronoun that may also open a noun phrase. */
  DETERMINES,
  POSSESSIVE,
  INDEFINITE,
  /** An adjective after a name that opens a phrase of its own: last, own. */
  PLACING,
  /** Belongs to the office before it: secretary of state. */
  OF_OFFICE,
  /** Says when, and is no head: today. */
  TIME,
  SUBORDINATOR,
  /** May be followed by "for" or "on" within the name of an organisation: center, council. */
  PURPOSEFUL,
  /** May be followed by "of" within the name of an organisation: workers, scouts. */
  MEMBERS,
  /** Stands within the names of organisations and of nobody else. */
  WITHIN_NAMES,
  /** A noun for a person so general that it finds nobody again. */
  GENERIC_PERSON,
  /** Before "figures" makes them persons and not numbers. */
  OF_PEOPLE,
  /** Written as a name, and neither somebody nor a body: COVID. */
  THING,
  /** A law or treaty known by one word. */
  NAMED_LAW,
  /** Relative pronoun. */
  RELATIVE,
  /** Adverb that leaves open who said it. */
  HEARSAY,
  /** Opens a cue that nobody is the subject of. */
  IMPERSONAL,
  /** Form of be or get that makes a passive. */
  BE,
  /** Participle or adverb whose subject receives the statement and does not make it. */
  RECEIVED,
  /** Passive of charge, plan, duty and belief: its subject is not who charges or believes. */
  PASSIVE,
  /** Preposition that opens a sentence before its subject. */
  OPENING,
  /** After "has", of something that happens to the subject or only seems so. */
  UNDERGOING,
  /** Passive of asking. */
  ASKED,
  /** Noun for a poll. */
  POLL,
  /** Noun for people who act as one body. */
  COLLECTIVE,
  /** Written as a name before a document without naming it. */
  VAGUE,
  /** Noun for a law. */
  LAW,
  /** A number, or a word of more and less, before those who are counted. */
  COMPARATIVE,
  /** Noun for what two sides have agreed on: a deal between them is theirs. */
  AGREEMENT,
  /** Noun for a letter or message. */
  LETTER,
  /** Noun for a complaint in court. */
  SUIT,
  /** Noun for a piece of journalism. */
  STORY,
  /** Noun for an inquiry or its report. */
  STUDY,
  /** What a poll or study yields. */
  RESULTS,
  /** Noun for moving pictures. */
  FILM,
  /** Participle of making known or producing. */
  PUBLISHED,
  /** Dictionary form of making known. */
  SENDING,
  /** Form of a verb of making a document known. */
  MAKING,
  /** Body that a person has: campaign, office. */
  OF_A_PERSON,
  /** Noun for an outlet. */
  MEDIA,
  /** Word in the names of outlets. */
  MEDIA_NAME,
  /** Noun for a public body, found again in its name. */
  PUBLIC_BODY,
  /** Noun for a company or group, which any name may have. */
  PRIVATE_BODY,
  /** Noun for those who speak without a name. */
  CONFIDENTIAL,
  /** Participle after "be" whose subject feels or wants. */
  FEELING,
  /** Part of a document: page, passage. */
  PART,
  /** Noun that takes the name of the documents that it is made of: an average of polls. */
  ASSEMBLAGE,
  /** Kind of place, before "of" and its name. */
  PLACE_NOUN,
  /** Stands within the name of a body. */
  WITHIN_BODY,
  /** Part of a body that speaks for the whole. */
  GOVERNING,
  /** Opens examples of a larger set. */
  EXAMPLE,
  /** Dictionary form of a verb whose subject is somebody. */
  ANIMATE_CUE,
  /** Capitalised without being a name: days, months. */
  CALENDAR,
  /** Never part of a name, however it is written. */
  UNNAMED,
  /** Capitalised at the start of a sentence without being a name. */
  FUNCTION;

  private final ImmutableSet<String> words = Rows.BY_CLASS.get(row());

  private String row() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether the word is of this class. */
  boolean has(String lower) {
    return words.contains(lower);
  }

  /** The rows of the file, read once. */
  private static final class Rows {
    private static final Splitter TAB = Splitter.on('\t');
    static final ImmutableSetMultimap<String, String> BY_CLASS = read();

    private static ImmutableSetMultimap<String, String> read() {
      String file = "function-words.tsv";
      try (InputStream in = FunctionWords.class.getResourceAsStream(file);
          BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
        ImmutableSetMultimap.Builder<String, String> rows = ImmutableSetMultimap.builder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.isEmpty() && line.charAt(0) != '#') {
            List<String> cells = TAB.splitToList(line);
            rows.put(cells.get(0), cells.get(1));
          }
        }
        return rows.build();
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }
}
