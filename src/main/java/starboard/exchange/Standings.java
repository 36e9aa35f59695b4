package starboard.exchange;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import starboard.application.BadInput;
import starboard.rating.Backing;
import starboard.rating.Profile;
import starboard.rating.Stars;

/// Reads what is known of each pair of service judgements that no published council has.
final class Standings {
  private static final String QUOTED = "quoted rule: ";

  private Standings() {}

  /// The standings under one order of the services each. A pair that was observed has none: its
  /// councils answer for it.
  static Map<Profile, Backing> read(String file, String text) throws BadInput {
    var standings = new HashMap<Profile, Backing>();
    for (var row : TableRow.read(file, text)) {
      var profile =
          row.profile(
              "service_1_serving", "service_1_capacity", "service_2_serving", "service_2_capacity");
      var status = row.text("status");
      switch (status) {
        case "observed 2003" -> {}
        case "worked example in the 2003 document" ->
            standings.put(profile, new Backing.WorkedExample());
        case "same in every additive scheme that fits" ->
            standings.put(profile, new Backing.SameInEveryScheme());
        case "model only - not fixed by the published data" ->
            standings.put(profile, new Backing.NotFixed(fitting(row)));
        default -> {
          if (!status.startsWith(QUOTED)) throw row.fault("unknown status “" + status + "”");
          standings.put(profile, new Backing.QuotedRule(status.substring(QUOTED.length())));
        }
      }
    }
    return standings;
  }

  /// The star of the recovered rule and those of the other schemes, given as `0 2`.
  private static EnumSet<Stars> fitting(TableRow row) throws BadInput {
    var column = "other_stars_some_fitting_scheme_gives";
    var fitting = EnumSet.of(row.stars("inferred_stars"));
    for (var digit : row.text(column).split(" ", -1)) {
      if (!digit.matches("[0-3]")) throw row.fault(column + " should be like 0 2");
      fitting.add(Stars.of(Integer.parseInt(digit)));
    }
    return fitting;
  }
}
