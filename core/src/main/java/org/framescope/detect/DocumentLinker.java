package org.framescope.detect;

import com.google.common.collect.ImmutableList;
import java.util.Deque;
import java.util.Locale;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.framescope.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What a noun for something written, counted or broadcast refers to. It is named by its own name,
 * or that of its author, publisher or owner; <i>the poll</i> by the poll spoken of before.
 */
final class DocumentLinker {
  private static final int REACH = 14;
  private static final ImmutableList<FunctionWords> FAMILIES =
      ImmutableList.of(
          FunctionWords.LAW,
          FunctionWords.POLL,
          FunctionWords.LETTER,
          FunctionWords.SUIT,
          FunctionWords.STORY,
          FunctionWords.STUDY,
          FunctionWords.FILM);

  private final ParsedArticle article;
  private final Discourse discourse;
  private final EntityTable table;
  private final Deque<Entity> documents;

  DocumentLinker(
      ParsedArticle article, Discourse discourse, EntityTable table, Deque<Entity> documents) {
    this.article = article;
    this.discourse = discourse;
    this.table = table;
    this.documents = documents;
  }

  Entity link(int p, NounPhrase phrase, @Nullable Entity owner) {
    String head = article.lower(phrase.head());
    if (owner != null && owner.isNamed()) {
      return table.derived(owner, head, PhraseKind.DOCUMENT_NAME);
    }
    int name = -1;
    boolean onlyPlaces = true;
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (table.isName(t) && !FunctionWords.VAGUE.has(article.lower(t))) {
        name = name < 0 ? t : name;
        String two = t == 0 ? "" : article.lower(t - 1) + " " + article.lower(t);
        onlyPlaces &=
            Gazetteer.ENGLISH.isPlace(article.lower(t))
                || Gazetteer.ENGLISH.isPlace(two)
                || Gazetteer.ENGLISH.isGroup(article.lower(t));
      }
    }
    if (name >= 0 && (!onlyPlaces || FunctionWords.LAW.has(head))) {
      return table.named(name, phrase.end(), PhraseKind.DOCUMENT_NAME);
    }
    Entity publisher = assembled(phrase, head);
    if (publisher == null) {
      publisher = publisher(phrase);
    }
    if (publisher == null) {
      publisher = maker(p, phrase);
    }
    if (publisher == null && phrase.determiner() != Determiner.DEFINITE) {
      publisher = discourse.subjectRightAfter(p);
    }
    if (publisher == null && FunctionWords.PART.has(head)) {
      Entity whole = whole(phrase, head);
      if (whole != null) {
        return whole;
      }
    }
    if (publisher != null) {
      return table.derived(publisher, head, PhraseKind.DOCUMENT_NAME);
    }
    if (phrase.determiner() == Determiner.DEFINITE || isOfDefinite(phrase)) {
      boolean poll = FunctionWords.POLL.has(head) || FunctionWords.POLL.has(singular(head));
      if (name >= 0 && !(poll && !Capitals.begin(article.word(phrase.head())))) {
        return table.named(name, phrase.end(), PhraseKind.DOCUMENT_NAME);
      }
      Entity known = known(phrase, head);
      if (known != null) {
        return known;
      }
    }
    String text = discourse.text(phrase);
    Entity made =
        new Entity(PhraseKind.DOCUMENT, text, text.toLowerCase(Locale.ROOT), Gender.UNKNOWN, false);
    made.words.add(head);
    made.introducedAt = phrase.first();
    return made;
  }

  /** What a part is of: whatever "of" names, a site spoken of, or the document last spoken of. */
  private @Nullable Entity whole(NounPhrase phrase, String head) {
    int of = phrase.end();
    boolean within = article.lower(of).equals("of") || article.lower(of).equals("in");
    int p = of + 2 < article.size() && within ? discourse.phraseAt(of + 1) : -1;
    if (p >= 0 && discourse.phrases().get(p).kind().isName()) {
      Entity named = table.find(discourse.phrases().get(p), article.sentenceOf(of));
      return table.derived(named, head, PhraseKind.DOCUMENT_NAME);
    }
    if (p >= 0 && discourse.phrases().get(p).kind() == PhraseKind.DOCUMENT) {
      String noun = article.lower(discourse.phrases().get(p).head());
      for (Entity entity : documents) {
        if (entity.words.contains(noun)) {
          return entity;
        }
      }
    }
    Entity site = head.startsWith("page") ? table.latestDerived("website") : null;
    return site == null ? documents.peekFirst() : site;
  }

  /** An average of Herald polls: whose documents they are of which it is made. */
  private @Nullable Entity assembled(NounPhrase phrase, String head) {
    int of = phrase.end();
    if (!FunctionWords.ASSEMBLAGE.has(head)
        || of + 1 >= article.size()
        || !article.lower(of).equals("of")) {
      return null;
    }
    int p = discourse.phraseAt(of + 1);
    if (p < 0 && of + 2 < article.size()) {
      p = discourse.phraseAt(of + 2);
    }
    if (p < 0) {
      return null;
    }
    NounPhrase inner = discourse.phrases().get(p);
    return inner.kind() == PhraseKind.DOCUMENT
        ? discourse.namedWithin(inner)
        : inner.kind() == PhraseKind.DOCUMENT_NAME
            ? table.find(inner, article.sentenceOf(inner.first()))
            : null;
  }

  /** The pair of letters: the letters, then. */
  private boolean isOfDefinite(NounPhrase phrase) {
    int t = phrase.first();
    return t > 2
        && phrase.determiner() == Determiner.NONE
        && article.lower(t - 1).equals("of")
        && FunctionWords.ASSEMBLAGE.has(article.lower(t - 2))
        && (article.lower(t - 3).equals("the") || (t > 3 && article.lower(t - 4).equals("the")));
  }

  private static String singular(String head) {
    return head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
  }

  /** Released a letter, sent out an email: whoever made it known. */
  private @Nullable Entity maker(int p, NounPhrase phrase) {
    int first = article.sentences().get(article.sentenceOf(phrase.first())).firstToken();
    for (int t = phrase.first() - 1; t >= first && t > phrase.first() - 8; t--) {
      boolean verb = article.pos(t) == PartOfSpeech.VERB;
      if (FunctionWords.MAKING.has(article.lower(t))
          || FunctionWords.SENDING.has(article.lemma(t))) {
        for (int q = p - 1;
            q >= 0 && q > p - REACH && discourse.phrases().get(q).first() >= first;
            q--) {
          NounPhrase before = discourse.phrases().get(q);
          Entity entity = discourse.referent(q);
          if (before.end() <= t && entity != null && entity.isNamed()) {
            return entity;
          }
          if (before.end() == t && before.subject() && before.owner() != null) {
            // Her aide wrote a letter: not hers.
            return null;
          }
        }
        return null;
      }
      if (verb && t == phrase.first() - 2 && FunctionWords.ANIMATE_CUE.has(article.lemma(t))) {
        return saidIn(p, phrase, t, first);
      }
      if (verb && t < phrase.first() - 1) {
        return null;
      }
    }
    return null;
  }

  /** Ana Ruiz said in a statement: the statement is hers who is the subject. */
  private @Nullable Entity saidIn(int p, NounPhrase phrase, int verb, int first) {
    if (!article.lower(phrase.first() - 1).equals("in")) {
      return null;
    }
    for (int q = p - 1; q >= 0 && q > p - 4 && discourse.phrases().get(q).first() >= first; q--) {
      NounPhrase before = discourse.phrases().get(q);
      if (before.end() == verb && before.subject()) {
        Entity entity = discourse.referent(q);
        return entity != null && entity.isNamed() ? entity : null;
      }
    }
    return null;
  }

  /** A study by the university, an article in the paper, data from the department. */
  private @Nullable Entity publisher(NounPhrase phrase) {
    int end = article.sentences().get(article.sentenceOf(phrase.first())).endToken();
    boolean by = false;
    for (int t = phrase.end(); t < Math.min(end, phrase.end() + REACH); t++) {
      String lower = article.lower(t);
      PartOfSpeech pos = article.pos(t);
      boolean madeFor =
          lower.equals("for")
              && t > phrase.end()
              && FunctionWords.PUBLISHED.has(article.lower(t - 1));
      boolean postedOn =
          lower.equals("on")
              && t > phrase.end()
              && (article.lower(t - 1).equals("posted")
                  || article.lower(t - 1).equals("published"));
      if (lower.equals("by") || lower.equals("from") || madeFor || postedOn) {
        by = true;
        continue;
      }
      boolean parties =
          lower.equals("between") && FunctionWords.AGREEMENT.has(article.lower(phrase.head()));
      if (t == phrase.end() && (lower.equals("in") || parties)) {
        by = true;
        continue;
      }
      boolean wasMade =
          t + 1 < end
              && (lower.equals("was") || lower.equals("were"))
              && FunctionWords.PUBLISHED.has(article.lower(t + 1));
      if (wasMade) {
        continue;
      }
      if (pos == PartOfSpeech.MODAL
          || (pos == PartOfSpeech.VERB
              && !article.tag(t).equals("VBN")
              && !FunctionWords.PUBLISHED.has(lower)
              && !modifies(t))
          || (lower.equals(",") && t > phrase.end())
          || lower.equals("said")
          || lower.equals("that")) {
        return null;
      }
      if (by) {
        int p = discourse.phraseAt(t);
        boolean place =
            p >= 0
                && article.lower(phrase.end()).equals("in")
                && (Gazetteer.ENGLISH.isPlace(article.lower(discourse.phrases().get(p).head()))
                    || Gazetteer.ENGLISH.isPlace(discourse.key(discourse.phrases().get(p))));
        if (place) {
          return null;
        }
        if (p >= 0 && discourse.phrases().get(p).kind().isName()) {
          return table.find(discourse.phrases().get(p), article.sentenceOf(t));
        }
        if (p >= 0 && discourse.phrases().get(p).kind() == PhraseKind.ORGANIZATION) {
          Entity named = discourse.namedWithin(discourse.phrases().get(p));
          if (named != null) {
            return named;
          }
          int after = discourse.phraseAt(discourse.phrases().get(p).end());
          if (after >= 0 && discourse.phrases().get(after).kind().isName()) {
            return table.find(discourse.phrases().get(after), article.sentenceOf(t));
          }
        }
        Entity apposed = p < 0 ? null : apposedTo(discourse.phrases().get(p), end);
        if (apposed != null) {
          return apposed;
        }
        boolean someone = p >= 0 && discourse.phrases().get(p).kind() == PhraseKind.PERSON;
        if (p >= 0
            && (!someone || isOfSomething(p))
            && discourse.phrases().get(p).owner() == null) {
          return null;
        }
      }
    }
    return null;
  }

  /** Whether a comma follows, after the number of a local branch as may be. */
  private boolean closes(int t, int end) {
    int after = t < end && article.pos(t) == PartOfSpeech.NUMBER ? t + 1 : t;
    return after < end && article.lower(after).equals(",");
  }

  /** A letter from her lawyer, Ana Ruiz: who is named after the comma; else null. */
  private @Nullable Entity apposedTo(NounPhrase author, int end) {
    int t = author.end();
    int p = t + 1 < end && article.lower(t).equals(",") ? discourse.phraseAt(t + 1) : -1;
    NounPhrase name = p < 0 ? null : discourse.phrases().get(p);
    boolean same =
        name != null
            && (author.kind() == PhraseKind.PERSON
                ? name.kind() == PhraseKind.PERSON_NAME
                : author.kind() == PhraseKind.ORGANIZATION
                    && name.kind() == PhraseKind.ORGANIZATION_NAME
                    && closes(name.end(), end));
    return same ? table.find(name, article.sentenceOf(t)) : null;
  }

  /** The chairman of the board, a clerk at the port: what follows says only of what. */
  private boolean isOfSomething(int p) {
    int t = discourse.phrases().get(p).end();
    String lower = t < article.size() ? article.lower(t) : "";
    return lower.equals("of") || lower.equals("at") || lower.equals("in") || lower.equals("for");
  }

  /** Four hundred registered voters: a past form between a number or preposition and a noun. */
  private boolean modifies(int t) {
    return article.tag(t).equals("VBD")
        && t + 1 < article.size()
        && article.pos(t + 1) == PartOfSpeech.NOUN
        && (article.pos(t - 1) == PartOfSpeech.NUMBER
            || article.pos(t - 1) == PartOfSpeech.PREPOSITION
            || article.pos(t - 1) == PartOfSpeech.ADJECTIVE);
  }

  /**
   * What <i>the report</i> means: the latest of its family that is named; else, if something of the
   * family was introduced without a name, that; else the latest named document; else what the
   * person or institution spoken of issued.
   */
  private @Nullable Entity known(NounPhrase phrase, String head) {
    Entity unnamed = null;
    // Several polls are polls in general; several letters are those spoken of.
    String one = singular(head);
    String family = phrase.plural() && !FunctionWords.POLL.has(one) ? one : head;
    for (Entity entity : documents) {
      boolean same = entity.words.contains(head) || kin(entity, family);
      if (same && entity.isNamed()) {
        return entity;
      }
      if (same && unnamed == null) {
        unnamed = entity;
      }
    }
    if (unnamed == null && FunctionWords.RESULTS.has(head)) {
      for (Entity entity : documents) {
        boolean counted =
            entity.words.stream().anyMatch(FunctionWords.POLL::has)
                || entity.words.stream().anyMatch(FunctionWords.STUDY::has);
        if (counted && entity.isNamed()) {
          return entity;
        }
      }
    }
    // In a headline a document has no name yet; whoever issued it may come later.
    boolean general =
        FunctionWords.LAW.has(head) || FunctionWords.POLL.has(head) || head.endsWith("data");
    if (unnamed != null
        && (general
            || head.equals("study")
            || phrase.plural()
            || (unnamed.words.contains(head) && article.sentenceOf(unnamed.introducedAt) > 0))) {
      return unnamed;
    }
    Entity author = phrase.plural() || general ? null : discourse.strongestNamed();
    return author == null ? null : table.derived(author, head, PhraseKind.DOCUMENT_NAME);
  }

  /** Whether the document is of the family of a noun, or called by it. */
  static boolean isOf(Entity entity, String head) {
    return entity.words.contains(head) || kin(entity, head);
  }

  private static boolean kin(Entity entity, String head) {
    for (FunctionWords family : FAMILIES) {
      if (family.has(head) && entity.words.stream().anyMatch(family::has)) {
        return true;
      }
    }
    return false;
  }
}
