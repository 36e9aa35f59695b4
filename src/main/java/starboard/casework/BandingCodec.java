package starboard.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.GroupBands;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.MalformedEntry;
import starboard.journal.Value;

/// How directions and bands of indicators are written in entries.
final class BandingCodec {
  private BandingCodec() {}

  static Fields direction(Direction direction) {
    return switch (direction) {
      case Direction.Higher() -> kind("higher");
      case Direction.Lower() -> kind("lower");
      case Direction.WithinRange() -> kind("range");
      case Direction.Near(var target) -> kind("near").with("target", target.toPlainString());
      case Direction.NotKnown() -> kind("not-known");
    };
  }

  static Direction directionOf(Fields fields) {
    return switch (fields.text("kind")) {
      case "higher" -> new Direction.Higher();
      case "lower" -> new Direction.Lower();
      case "range" -> new Direction.WithinRange();
      case "near" -> new Direction.Near(Written.number(fields.text("target")));
      case "not-known" -> new Direction.NotKnown();
      case String other -> throw new MalformedEntry("“" + other + "” is not a direction");
    };
  }

  static Fields banding(Banding banding) {
    return switch (banding) {
      case Banding.NotBanded() -> kind("none");
      case Banding.NotKnown() -> kind("not-known");
      case Banding.Banded(var groups) ->
          kind("banded")
              .with("groups", items(groups.stream().<Value>map(BandingCodec::group).toList()));
    };
  }

  static Banding bandingOf(Fields fields) {
    return switch (fields.text("kind")) {
      case "none" -> new Banding.NotBanded();
      case "not-known" -> new Banding.NotKnown();
      case "banded" ->
          new Banding.Banded(
              fields.items("groups").stream()
                  .map(it -> groupOf(Written.fields(it, "groups")))
                  .toList());
      case String other -> throw new MalformedEntry("“" + other + "” is not a kind of bands");
    };
  }

  private static Fields group(GroupBands group) {
    return Fields.NONE
        .with("group", group.group())
        .with("members", Written.list(group.members(), it -> it))
        .with("ranges", items(group.ranges().stream().<Value>map(BandingCodec::range).toList()));
  }

  private static GroupBands groupOf(Fields fields) {
    return new GroupBands(
        fields.text("group"),
        new TreeSet<>(Written.texts(fields, "members")),
        fields.items("ranges").stream().map(it -> rangeOf(Written.fields(it, "ranges"))).toList());
  }

  private static Fields range(BandRange range) {
    var fields = Fields.NONE.with("band", range.band());
    fields = Written.with(fields, "from", range.from().map(BigDecimal::toPlainString));
    return Written.with(fields, "below", range.below().map(BigDecimal::toPlainString));
  }

  private static BandRange rangeOf(Fields fields) {
    return new BandRange(
        Written.count(fields, "band"),
        Written.number(fields, "from"),
        Written.number(fields, "below"));
  }

  private static Fields kind(String kind) {
    return Fields.NONE.with("kind", kind);
  }

  private static Items items(List<Value> values) {
    return new Items(values);
  }
}
