package starboard.casework;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What is left of a council's name when all that people write in different ways is made alike: the
/// words that tell it from others, run together in small letters.
final class NameKey {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /// Only there is “London” no part of the name: it is that of the City of London.
  private static final Pattern LONDON_BOROUGH = Pattern.compile("\\blondon borough\\b");

  /// Words that join, or say what kind of authority it is.
  private static final Set<String> LEFT_OUT =
      words(
          """
          the and of council county co borough city metropolitan metro district royal unitary \
          authority corporation mbc mdc mb md bc cc dc lb lbc rb rbc cbc ua social services \
          department ssd\
          """);

  private static final Set<String> COUNTY = Set.of("county", "co", "cc");

  private static final Map<String, String> IN_FULL =
      pairs(
          """
          n=north s=south e=east w=west ne=north,east nw=north,west se=south,east sw=south,west \
          saint=st upon=on beds=bedfordshire berks=berkshire bucks=buckinghamshire \
          cambs=cambridgeshire derbys=derbyshire glos=gloucestershire hants=hampshire \
          herts=hertfordshire lancs=lancashire leics=leicestershire lincs=lincolnshire \
          northants=northamptonshire notts=nottinghamshire oxon=oxfordshire \
          staffs=staffordshire warks=warwickshire wilts=wiltshire worcs=worcestershire \
          yorks=yorkshire\
          """);

  /// Short names in common use, by the key of the full name.
  private static final Map<String, String> SHORT =
      pairs(
          "kingstononhull=hull medwaytowns=medway bathnortheastsomerset=banes"
              + " eastridingyorkshire=eastriding islesscilly=scilly islewight=iow");

  private NameKey() {}

  /// The key of a name; empty where no word tells it from others.
  static String of(String name) {
    return String.join("", tellingWords(name));
  }

  /// The key of a registered name and those of its short forms: `Hull`, and what stands before the
  /// river or the sea, as in `Southend`.
  static Set<String> allOf(String name) {
    var words = tellingWords(name);
    var key = String.join("", words);
    var keys = new LinkedHashSet<>(List.of(key));
    if (SHORT.containsKey(key)) keys.add(SHORT.get(key));
    var river = words.indexOf("on");
    if (river > 0) keys.add(String.join("", words.subList(0, river)));
    return keys;
  }

  /// Whether a name says that it is that of a county and not that of a city; `CC` can be either.
  static boolean saysCounty(String name) {
    var words = words(plain(name));
    return words.stream().anyMatch(COUNTY::contains) && !words.contains("city");
  }

  private static List<String> tellingWords(String name) {
    var telling = new ArrayList<String>();
    for (var word : LONDON_BOROUGH.matcher(plain(name)).replaceAll(" ").split(" ", -1))
      if (!word.isEmpty() && !LEFT_OUT.contains(word))
        telling.addAll(List.of(IN_FULL.getOrDefault(word, word).split(",", -1)));
    return telling;
  }

  /// Small letters from a to z and digits, with one blank between words.
  private static String plain(String name) {
    var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.split(" ", -1)));
  }

  private static Map<String, String> pairs(String text) {
    var pairs = new HashMap<String, String>();
    for (var pair : text.split(" ", -1)) {
      var equals = pair.indexOf('=');
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Map.copyOf(pairs);
  }
}
