package starboard.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/// Entries and values to test with.
final class Sample {
  static final FileId BEXLEY = new FileId("case/2003-11/bexley");
  static final Author ADA = new Author("ada", "inspector", "laptop-7");
  static final Author BEN = new Author("ben", "chief inspector", "desk-1");

  /// 13 November 2003, 9.40.
  static final Instant START = Instant.ofEpochMilli(1_068_716_400_000L);

  /// As a council's evidence may have it: beyond U+FFFF, controls, quotes, combining marks.
  private static final List<String> PIECES =
      List.of(
          "Zürich", "😀", "\u0000", "\n", "\"", "\\", "\u007f", "\u2028", "e\u0301", "𝔘",
          "\uFFFF");

  private Sample() {}

  /// An entry said some seconds after the start.
  static Entry said(int seconds, Fields act, Entry... after) {
    return said(ADA, seconds, act, List.of(after).stream().map(Entry::id).toList());
  }

  static Entry said(Author author, int seconds, Fields act, Collection<Hash> parents) {
    return Entry.of(BEXLEY, parents, author, START.plusSeconds(seconds), act);
  }

  static Fields grade(String word) {
    return Fields.of("grade", new Text(word));
  }

  /// Any value, at most so deep.
  static Value value(Random random, int deepest) {
    return switch (random.nextInt(deepest > 0 ? 5 : 3)) {
      case 0 -> new Text(text(random));
      case 1 -> new Whole(random.nextLong(-Whole.LARGEST, Whole.LARGEST + 1) >> random.nextInt(53));
      case 2 -> new Flag(random.nextBoolean());
      case 3 ->
          new Items(
              random.ints(random.nextInt(4)).mapToObj(_ -> value(random, deepest - 1)).toList());
      default -> fields(random, deepest - 1);
    };
  }

  static Fields fields(Random random, int deepest) {
    var fields = Fields.NONE;
    for (var i = random.nextInt(4); i > 0; i--)
      fields = fields.with(text(random), value(random, deepest));
    return fields;
  }

  private static String text(Random random) {
    var out = new StringBuilder();
    for (var i = random.nextInt(random.nextInt(100) == 0 ? 5_000 : 8); i > 0; i--)
      if (random.nextBoolean()) out.append(PIECES.get(random.nextInt(PIECES.size())));
      else out.append((char) random.nextInt(Character.MIN_SURROGATE));
    return out.toString();
  }
}
