package org.framescope.detect;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.framescope.detect.NounPhrase.Determiner;
import org.framescope.text.Capitals;
import org.framescope.text.ParsedArticle;
import org.jspecify.annotations.Nullable;

/**
 * What a common noun for an institution refers to: <i>the Trump campaign</i> and <i>his
 * campaign</i> are named by their owner, <i>the company</i> by the company that was named before.
 */
final class OrganizationLinker {
  /** What well-known bodies are called again; the earlier one counts. */
  private static final ImmutableSetMultimap<String, String> KNOWN_AS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("bureau", "fbi", "atf")
          .putAll("agency", "fbi", "cia", "epa", "irs", "nsa", "fda", "ice", "fema", "fda", "nasa")
          .putAll("department", "doj", "dhs", "pentagon", "hhs")
          .putAll("party", "gop", "republican party", "democratic party", "rnc", "dnc", "labour")
          .putAll("committee", "dnc", "rnc", "dccc", "nrsc", "dscc", "nrcc")
          .putAll("commission", "fec", "fcc", "ftc", "sec")
          .putAll("union", "seiu", "afl-cio", "uaw", "teamsters", "eu", "european union")
          .putAll("bloc", "eu", "european union")
          .putAll("alliance", "nato")
          .putAll("court", "supreme court")
          .putAll("bank", "fed", "federal reserve", "ecb")
          .build();

  private static final ImmutableSet<String> SITES =
      ImmutableSet.of("site", "website", "blog", "outlet", "publication");

  private final ParsedArticle article;
  private final EntityTable table;
  private final Salience salience;
  private final Map<String, Entity> unnamedByHead;

  OrganizationLinker(
      ParsedArticle article,
      EntityTable table,
      Salience salience,
      Map<String, Entity> unnamedByHead) {
    this.article = article;
    this.table = table;
    this.salience = salience;
    this.unnamedByHead = unnamedByHead;
  }

  Entity link(NounPhrase phrase, @Nullable Entity owner, int sentence) {
    String head = article.lower(phrase.head());
    if (owner != null && owner.isNamed() && !phrase.plural()) {
      return table.derived(owner, head, PhraseKind.ORGANIZATION_NAME);
    }
    if (owner != null
        && !owner.isNamed()
        && owner.isPerson()
        && FunctionWords.OF_A_PERSON.has(head)) {
      // An aide spoke; her team: campaigns are those of persons with names.
      Entity campaign = table.latestDerived(head);
      Entity person = salience.namedPerson(sentence);
      if (campaign != null || person != null) {
        return campaign != null
            ? campaign
            : table.derived(person, head, PhraseKind.ORGANIZATION_NAME);
      }
    }
    int name = modifier(phrase);
    if (name >= 0 && phrase.determiner() != Determiner.INDEFINITE && !phrase.plural()) {
      Entity person =
          table.personByLast(article.lower(phrase.head() - 1), Gender.UNKNOWN, sentence);
      if (person != null && FunctionWords.OF_A_PERSON.has(head)) {
        return table.derived(person, head, PhraseKind.ORGANIZATION_NAME);
      }
      return table.named(name, phrase.end(), PhraseKind.ORGANIZATION_NAME);
    }
    if (phrase.end() - phrase.first() == 1
        && !phrase.plural()
        && Capitals.begin(article.word(phrase.head()))) {
      // State said so: the Department of State by one word of its name.
      Entity whole = table.known(head, sentence);
      if (whole != null && whole.kind == PhraseKind.ORGANIZATION_NAME) {
        return whole;
      }
    }
    boolean headlinese = phrase.determiner() == Determiner.NONE && sentence < 4;
    if ((phrase.determiner() == Determiner.DEFINITE || headlinese) && !phrase.plural()) {
      Entity linked = earlier(head, sentence);
      if (linked != null) {
        return linked;
      }
    }
    if (phrase.plural() || article.lower(phrase.first()).equals("neither")) {
      Entity several = several(phrase, sentence);
      if (several != null) {
        return several;
      }
    }
    String text =
        CharMatcher.whitespace()
            .collapseFrom(article.span(phrase.first(), phrase.end()).in(article.text()), ' ');
    Entity made =
        new Entity(
            PhraseKind.ORGANIZATION,
            text,
            text.toLowerCase(java.util.Locale.ROOT),
            Gender.UNKNOWN,
            phrase.plural());
    made.introducedAt = phrase.first();
    unnamedByHead.put(head, made);
    return made;
  }

  /** Index of the first token of a name that modifies the head; -1 if none does. */
  private int modifier(NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (table.isName(t)) {
        return t;
      }
    }
    return -1;
  }

  private @Nullable Entity earlier(String head, int sentence) {
    if (FunctionWords.OF_A_PERSON.has(head)) {
      Entity campaign = table.latestDerived(head);
      if (campaign != null) {
        return campaign;
      }
    }
    Entity best = null;
    double bestWeight = 0;
    for (Entity entity : salience.recent()) {
      if (entity.kind == PhraseKind.ORGANIZATION_NAME && suits(entity, head)) {
        double weight = 0.01 + entity.weightAt(sentence);
        if (weight > bestWeight) {
          best = entity;
          bestWeight = weight;
        }
      }
    }
    Entity introduced = unnamedByHead.get(head);
    if (best != null
        && introduced != null
        && introduced.introducedAt > best.lastToken
        && !best.words.contains(head)) {
      return introduced;
    }
    if (best != null) {
      return best;
    }
    if (FunctionWords.MEDIA.has(head) || FunctionWords.PUBLIC_BODY.has(head)) {
      Entity named = table.organizationWith(head);
      if (named != null) {
        return named;
      }
    }
    Entity known =
        KNOWN_AS.get(head).stream()
            .map(name -> table.known(name, sentence))
            .filter(one -> one != null && one.kind == PhraseKind.ORGANIZATION_NAME)
            .findFirst()
            .orElse(null);
    if (known != null) {
      return known;
    }
    if (head.equals("administration")) {
      Entity president = table.described("president");
      if (president != null) {
        return table.derived(president, head, PhraseKind.ORGANIZATION_NAME);
      }
    }
    if (head.equals("campaign") || head.equals("camp")) {
      Entity strongest = salience.namedPerson(sentence);
      if (strongest != null) {
        return table.derived(strongest, head, PhraseKind.ORGANIZATION_NAME);
      }
    }
    Entity unnamed = unnamedByHead.get(head);
    return unnamed;
  }

  /** Both companies, the two countries, the banks: the most present that the noun suits. */
  private @Nullable Entity several(NounPhrase phrase, int sentence) {
    String plural = article.lower(phrase.head());
    String opening = article.lower(phrase.first());
    int words = phrase.end() - phrase.first();
    boolean two =
        ((opening.equals("both") || opening.equals("neither")) && words == 2)
            || (opening.equals("the") && words == 3 && COUNTED.contains(numberOf(phrase)));
    boolean plain = opening.equals("the") && words == 2;
    boolean modified = opening.equals("the") && words == 3;
    if (!two && !plain && !modified) {
      return null;
    }
    String head =
        plural.endsWith("ies")
            ? plural.substring(0, plural.length() - 3) + "y"
            : opening.equals("neither") ? plural : plural.substring(0, plural.length() - 1);
    boolean places = FunctionWords.PLACE_NOUN.has(head) || head.equals("government");
    if ((plain || modified) && !places) {
      Entity joined = salience.pair(sentence);
      if (joined != null) {
        return joined;
      }
    }
    if (modified && !two) {
      return null;
    }
    List<Entity> best = new ArrayList<>();
    for (Entity entity : salience.recent()) {
      if (entity.kind == PhraseKind.ORGANIZATION_NAME
          && !entity.plural
          && Gazetteer.ENGLISH.isPlace(entity.key) == places
          && ((two || SEVERAL.contains(plural)) ? suits(entity, head) : isCalled(entity, head))
          && entity.weightAt(sentence) > 0.1
          && (best.size() < 2 || plain)) {
        best.add(entity);
      }
    }
    return best.size() == 2 ? table.set(best, 2) : null;
  }

  private String numberOf(NounPhrase phrase) {
    return article.lower(phrase.first() + 1);
  }

  private static final ImmutableSet<String> COUNTED = ImmutableSet.of("two", "2");

  /** Nouns by which a body is called again whose name has another of them. */
  private static final ImmutableList<ImmutableSet<String>> FAMILIES =
      ImmutableList.of(
          ImmutableSet.of("school", "university", "college", "academy", "institution", "institute"),
          ImmutableSet.of("agency", "department", "bureau", "ministry"),
          ImmutableSet.of(
              "committee", "panel", "commission", "subcommittee", "board", "council", "tribunal"),
          ImmutableSet.of("court", "tribunal", "bench"),
          ImmutableSet.of("legislature", "parliament", "assembly", "chamber", "senate"),
          ImmutableSet.of("union", "guild", "federation", "brotherhood", "association"),
          ImmutableSet.of("church", "diocese", "archdiocese", "parish"),
          ImmutableSet.of("hospital", "clinic"),
          ImmutableSet.of("think-tank", "institute", "foundation", "center", "centre", "group"));

  private static final ImmutableSet<String> SEVERAL =
      ImmutableSet.of(
          "companies",
          "firms",
          "networks",
          "banks",
          "airlines",
          "newspapers",
          "unions",
          "countries",
          "nations",
          "governments");

  /** Whether the name of the body has the noun or one akin to it. */
  private static boolean isCalled(Entity entity, String head) {
    if (entity.words.contains(head) || entity.key.endsWith(" " + head)) {
      return true;
    }
    for (ImmutableSet<String> family : FAMILIES) {
      if (family.contains(head) && entity.words.stream().anyMatch(family::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suits(Entity entity, String head) {
    if (isCalled(entity, head)) {
      return true;
    }
    if (Gazetteer.ENGLISH.isPlace(entity.key)) {
      return head.equals("country")
          || head.equals("nation")
          || head.equals("state")
          || head.equals("city")
          || head.equals("kingdom")
          || head.equals("republic")
          || head.equals("capital")
          || head.equals("government");
    }
    if (FunctionWords.MEDIA.has(head)) {
      return entity.words.stream().anyMatch(FunctionWords.MEDIA_NAME::has)
          || (SITES.contains(head) && (entity.key.endsWith(".com") || entity.key.endsWith(".org")))
          || FunctionWords.MEDIA_NAME.has(entity.key);
    }
    return FunctionWords.PRIVATE_BODY.has(head);
  }
}
