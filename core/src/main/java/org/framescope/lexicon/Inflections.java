package org.framescope.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The inflections of an English headword: plural of a noun, {@code -s}, {@code -ed}, {@code -ing}
 * of a verb with the irregular ones, comparison of an adjective.
 *
 * <p>Made for matching, so it may give forms that nobody writes ({@code aliening}); it keeps out
 * forms that are other words: {@code rioter} is no inflection of {@code riot}. Comparison is
 * therefore given only to headwords known to be gradable or marked as adjectives.
 */
final class Inflections {
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  /** Headword and all its other forms; these words get no regular verb forms. */
  private static final ImmutableMap<String, List<String>> IRREGULAR_VERBS =
      table(
          """
          be am is are was were been being
          have has had having
          do does did done doing
          go goes went gone going
          arise arises arose arisen arising
          bear bears bore borne born bearing
          beat beats beaten beating
          become becomes became becoming
          begin begins began begun beginning
          bend bends bent bending
          bet bets betting
          bind binds bound binding
          bite bites bit bitten biting
          bleed bleeds bled bleeding
          blow blows blew blown blowing
          break breaks broke broken breaking
          breed breeds bred breeding
          bring brings brought bringing
          build builds built building
          burn burns burned burnt burning
          burst bursts bursting
          buy buys bought buying
          cast casts casting
          catch catches caught catching
          choose chooses chose chosen choosing
          cling clings clung clinging
          come comes came coming
          cost costs costing
          creep creeps crept creeping
          cut cuts cutting
          deal deals dealt dealing
          dig digs dug digging
          draw draws drew drawn drawing
          dream dreams dreamed dreamt dreaming
          drink drinks drank drunk drinking
          drive drives drove driven driving
          eat eats ate eaten eating
          fall falls fell fallen falling
          feed feeds fed feeding
          feel feels felt feeling
          fight fights fought fighting
          find finds found finding
          flee flees fled fleeing
          fly flies flew flown flying
          forbid forbids forbade forbidden forbidding
          forget forgets forgot forgotten forgetting
          forgive forgives forgave forgiven forgiving
          freeze freezes froze frozen freezing
          get gets got gotten getting
          give gives gave given giving
          grind grinds ground grinding
          grow grows grew grown growing
          hang hangs hung hanged hanging
          hear hears heard hearing
          hide hides hid hidden hiding
          hit hits hitting
          hold holds held holding
          hurt hurts hurting
          keep keeps kept keeping
          know knows knew known knowing
          lay lays laid laying
          lead leads led leading
          leave leaves left leaving
          lend lends lent lending
          let lets letting
          lie lies lay lain lied lying
          lose loses lost losing
          make makes made making
          mean means meant meaning
          meet meets met meeting
          mislead misleads misled misleading
          overthrow overthrows overthrew overthrown overthrowing
          pay pays paid paying
          plead pleads pleaded pled pleading
          put puts putting
          quit quits quitting
          read reads reading
          rebuild rebuilds rebuilt rebuilding
          rend rends rent rending
          rid rids ridding
          ride rides rode ridden riding
          ring rings rang rung ringing
          rise rises rose risen rising
          run runs ran running
          say says said saying
          see sees saw seen seeing
          seek seeks sought seeking
          sell sells sold selling
          send sends sent sending
          set sets setting
          shake shakes shook shaken shaking
          shed sheds shedding
          shoot shoots shot shooting
          show shows showed shown showing
          shred shreds shredded shredding
          shrink shrinks shrank shrunk shrinking
          shut shuts shutting
          sing sings sang sung singing
          sink sinks sank sunk sinking
          sit sits sat sitting
          slay slays slew slain slaying
          sleep sleeps slept sleeping
          slide slides slid sliding
          slit slits slitting
          sneak sneaks sneaked snuck sneaking
          speak speaks spoke spoken speaking
          spend spends spent spending
          spill spills spilled spilt spilling
          spin spins spun spinning
          split splits splitting
          spread spreads spreading
          stand stands stood standing
          steal steals stole stolen stealing
          stick sticks stuck sticking
          sting stings stung stinging
          strike strikes struck stricken striking
          strive strives strove striven strived striving
          swear swears swore sworn swearing
          sweep sweeps swept sweeping
          swing swings swung swinging
          take takes took taken taking
          teach teaches taught teaching
          tear tears tore torn tearing
          tell tells told telling
          think thinks thought thinking
          throw throws threw thrown throwing
          thrust thrusts thrusting
          undercut undercuts undercutting
          undergo undergoes underwent undergone undergoing
          understand understands understood understanding
          undo undoes undid undone undoing
          uphold upholds upheld upholding
          upset upsets upsetting
          wake wakes woke woken waking
          wear wears wore worn wearing
          weep weeps wept weeping
          win wins won winning
          withdraw withdraws withdrew withdrawn withdrawing
          withhold withholds withheld withholding
          wring wrings wrung wringing
          write writes wrote written writing
          """);

  private static final ImmutableMap<String, List<String>> IRREGULAR_NOUNS =
      table(
          """
          alumnus alumni
          analysis analyses
          bacterium bacteria
          child children
          criterion criteria
          foot feet
          goose geese
          half halves
          knife knives
          leaf leaves
          life lives
          louse lice
          man men
          medium media
          mouse mice
          ox oxen
          person people persons
          phenomenon phenomena
          self selves
          shelf shelves
          thief thieves
          tooth teeth
          wife wives
          wolf wolves
          woman women
          """);

  private static final ImmutableMap<String, List<String>> IRREGULAR_ADJECTIVES =
      table(
          """
          good better best
          bad worse worst
          far farther farthest further furthest
          little less least
          many more most
          """);

  private static final ImmutableSet<String> GRADABLE =
      ImmutableSet.copyOf(
          BLANK.split(
              "big bold brave brief bright broad cheap clean clear close cold cool crude cruel damp"
                  + " dark deep dense dirty dumb dull fair false fast fat few fierce fine firm fit"
                  + " flat fresh full gentle grand grave great green grim gross hard harsh high hot"
                  + " huge humble keen kind large lame late lax light long loud low mad mean mild"
                  + " narrow near neat new nice noble odd old pale plain poor proud pure quick quiet"
                  + " rare raw rich rough rude sad safe severe sharp short shrewd sick simple slick"
                  + " slim slow small smart smooth soft sore sound stark steep stern stiff strange"
                  + " strict strong subtle sure sweet swift tall tame tense thick thin tight tiny"
                  + " tough true vague vast vile warm weak weird wet white wide wild wise young"));

  /** Verbs of several syllables that double their last letter because it is stressed. */
  private static final ImmutableSet<String> DOUBLING =
      ImmutableSet.copyOf(
          BLANK.split(
              "abet abhor admit allot annul commit compel concur confer control deter dispel embed"
                  + " emit enrol equip excel expel extol forget format handicap incur infer kidnap"
                  + " occur omit outwit patrol permit prefer propel rebel recur refer regret repel"
                  + " submit transfer transmit unplug unwrap upset worship zigzag"));

  private static final ImmutableSet<String> NOT_MEN =
      ImmutableSet.of("human", "german", "roman", "talisman", "ottoman", "shaman", "norman");

  private Inflections() {}

  /**
   * All forms of a headword, itself first, in lower case.
   *
   * @param headword in lower case
   * @param adjective whether comparison is wanted even if it is not known to be gradable
   */
  static Set<String> of(String headword, boolean adjective) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(headword);
    if (headword.length() < 2 || !Character.isLetter(headword.charAt(headword.length() - 1))) {
      return forms;
    }
    forms.addAll(nouns(headword));
    forms.addAll(verbs(headword));
    if (adjective || GRADABLE.contains(headword) || IRREGULAR_ADJECTIVES.containsKey(headword)) {
      forms.addAll(comparison(headword));
    }
    return forms;
  }

  private static List<String> nouns(String word) {
    List<String> irregular = IRREGULAR_NOUNS.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("man") && word.length() > 4 && !NOT_MEN.contains(word)) {
      return List.of(word.substring(0, word.length() - 2) + "en");
    }
    if (word.endsWith("sis")) {
      return List.of(word.substring(0, word.length() - 2) + "es");
    }
    return List.of(withS(word));
  }

  private static List<String> verbs(String word) {
    List<String> irregular = IRREGULAR_VERBS.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.endsWith("man")
        || word.endsWith("sis")
        || (IRREGULAR_NOUNS.containsKey(word) && !word.equals("half"))) {
      return List.of();
    }
    char last = word.charAt(word.length() - 1);
    if (word.endsWith("ie")) {
      return List.of(word + "s", word + "d", word.substring(0, word.length() - 2) + "ying");
    }
    if (last == 'e') {
      boolean keep = word.endsWith("ee") || word.endsWith("oe") || word.endsWith("ye");
      String stem = word.substring(0, word.length() - 1);
      return List.of(word + "s", word + "d", (keep ? word : stem) + "ing");
    }
    if (last == 'y' && !vowelAt(word, word.length() - 2)) {
      String stem = word.substring(0, word.length() - 1);
      return List.of(stem + "ies", stem + "ied", word + "ing");
    }
    if (word.endsWith("ic") && word.length() > 4) {
      return List.of(word + "s", word + "ked", word + "king");
    }
    if (doubles(word)) {
      return List.of(withS(word), word + last + "ed", word + last + "ing");
    }
    if (last == 'l' && vowelAt(word, word.length() - 2) && syllables(word) > 1) {
      return List.of(word + "s", word + "ed", word + "ing", word + "led", word + "ling");
    }
    return List.of(withS(word), word + "ed", word + "ing");
  }

  private static List<String> comparison(String word) {
    List<String> irregular = IRREGULAR_ADJECTIVES.get(word);
    if (irregular != null) {
      return irregular;
    }
    char last = word.charAt(word.length() - 1);
    if (last == 'e') {
      return List.of(word + "r", word + "st");
    }
    if (last == 'y' && !vowelAt(word, word.length() - 2)) {
      String stem = word.substring(0, word.length() - 1);
      return List.of(stem + "ier", stem + "iest");
    }
    String stem = doubles(word) ? word + last : word;
    return List.of(stem + "er", stem + "est");
  }

  private static String withS(String word) {
    int n = word.length();
    char last = word.charAt(n - 1);
    if (last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    if (last == 'y' && !vowelAt(word, n - 2)) {
      return word.substring(0, n - 1) + "ies";
    }
    if ((last == 'o' && !vowelAt(word, n - 2) && !word.endsWith("to")) || word.endsWith("veto")) {
      return word + "es";
    }
    return word + "s";
  }

  private static boolean doubles(String word) {
    int n = word.length();
    if (DOUBLING.contains(word)) {
      return true;
    }
    char last = word.charAt(n - 1);
    return n >= 3
        && syllables(word) == 1
        && !vowelAt(word, n - 1)
        && "wxyh".indexOf(last) < 0
        && vowelAt(word, n - 2)
        && (!vowelAt(word, n - 3) || (n >= 4 && word.startsWith("qu", n - 4)));
  }

  private static int syllables(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean starts = vowelAt(word, i) && (i == 0 || !vowelAt(word, i - 1));
      boolean silent = i == word.length() - 1 && word.charAt(i) == 'e' && groups > 0;
      if (starts && !silent) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean vowelAt(String word, int i) {
    char c = word.charAt(i);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && i > 0);
  }

  private static ImmutableMap<String, List<String>> table(String lines) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
      List<String> forms = BLANK.splitToList(line);
      table.put(forms.get(0), List.copyOf(forms.subList(1, forms.size())));
    }
    return ImmutableMap.copyOf(table);
  }
}
