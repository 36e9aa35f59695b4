package starboard.exchange;

import static java.util.stream.Collectors.joining;
import static starboard.exchange.Words.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import starboard.application.BadInput;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.GroupBands;

/// The bands of an indicator in one cell:
///
/// ```
/// bands  = nothing: not known | "none": not banded | group { "|" group }
/// group  = [ [ name ] [ "(" member { "," member } ")" ] "=" ] range { ";" range }
/// range  = band ":" ( "under" N | N "to under" N | N "and over" | "any value" )
/// ```
///
/// For example `1: under 10; 2: 10 to under 20; 3: 20 and over`, or `Group 1 (Inner London, Outer
/// London) = 3: under 300; 2: 300 and over | Group 2 = 3: under 250; 2: 250 and over`.
final class BandsText {
  private static final String COLUMN = "bands";
  private static final String NOT_BANDED = "none";
  private static final String RIGHT =
      "write like “1: under 10; 2: 10 to under 20; 3: 20 and over”, “none”, or nothing where the"
          + " bands are not known";

  private BandsText() {}

  /// @throws BadInput if the cell has another form, a band is not 1 to 5, a range ends before it
  ///   starts or two ranges overlap; with its place
  static Banding read(CsvRow row) throws BadInput {
    var text = row.text(COLUMN).strip();
    if (text.isEmpty()) return new Banding.NotKnown();
    if (text.equals(NOT_BANDED)) return new Banding.NotBanded();
    var groups = new ArrayList<GroupBands>();
    for (var group : text.split("\\|", -1)) groups.add(group(row, group));
    return new Banding.Banded(groups);
  }

  static String write(Banding banding) {
    return switch (banding) {
      case Banding.NotKnown() -> "";
      case Banding.NotBanded() -> NOT_BANDED;
      case Banding.Banded(var groups) ->
          groups.stream().map(BandsText::write).collect(joining(" | "));
    };
  }

  private static GroupBands group(CsvRow row, String text) throws BadInput {
    var equals = text.indexOf('=');
    var head = equals < 0 ? "" : text.substring(0, equals).strip();
    var ranges = ranges(row, text.substring(equals + 1));
    var opens = head.indexOf('(');
    var name = opens < 0 ? head : head.substring(0, opens).strip();
    try {
      return new GroupBands(name, opens < 0 ? Set.of() : members(head.substring(opens)), ranges);
    } catch (IllegalArgumentException wrong) {
      throw row.fault(COLUMN, wrong.getMessage() + "; " + RIGHT);
    }
  }

  /// @param text from the opening bracket on; whatever is not closed stays in a member's name,
  ///   where it is refused
  private static Set<String> members(String text) {
    var inside = text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    return new TreeSet<>(Arrays.stream(inside.split(",", -1)).map(String::strip).toList());
  }

  private static List<BandRange> ranges(CsvRow row, String text) throws BadInput {
    var ranges = new ArrayList<BandRange>();
    for (var part : text.split(";", -1)) ranges.add(range(row, part.strip()));
    return ranges;
  }

  private static BandRange range(CsvRow row, String text) throws BadInput {
    try {
      return RangeText.read(text)
          .orElseThrow(
              () -> row.fault(COLUMN, quoted(text) + " is no band with its values; " + RIGHT));
    } catch (IllegalArgumentException wrong) {
      throw row.fault(COLUMN, wrong.getMessage() + "; " + RIGHT);
    }
  }

  private static String write(GroupBands bands) {
    var members = String.join(", ", bands.members());
    var head =
        members.isEmpty() ? bands.group() : (bands.group() + " (" + members + ")").stripLeading();
    var ranges = bands.ranges().stream().map(RangeText::write).collect(joining("; "));
    return head.isEmpty() ? ranges : head + " = " + ranges;
  }
}
