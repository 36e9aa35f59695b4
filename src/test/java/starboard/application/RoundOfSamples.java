package starboard.application;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import starboard.casework.Act;
import starboard.casework.ActCodec;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.casework.SampleCriteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// Round 2004-11 with the sample criteria on a desk in memory, at which the chief inspector sits.
final class RoundOfSamples {
  static final CaseId READING = Desk.caseOf(Desk.NOVEMBER_2004, "Reading");
  static final CaseId BARNET = Desk.caseOf(Desk.NOVEMBER_2004, "Barnet");

  final MemoryStore store = new MemoryStore();
  final Desk desk = Desk.over(store);

  RoundOfSamples() {
    desk.seat("Cara", Role.CHIEF_INSPECTOR);
    desk.openRound(RuleBooks.DEFAULT);
    does(new Command.SetCriteria(Desk.NOVEMBER_2004, SampleCriteria.ALL));
    desk.minutes(1);
  }

  /// Does what must be done, and lets a minute pass.
  Outcome.Done does(Command command) {
    var done = assertInstanceOf(Outcome.Done.class, desk.execute(command));
    desk.minutes(1);
    return done;
  }

  Outcome.Done says(CaseId id, Act.Undoable... acts) {
    return does(new Command.Say(id, List.of(acts)));
  }

  /// A file with values of A1 by council.
  static Command.LoadValues file(String source, Map<CaseId, String> values) {
    var loaded = new TreeMap<String, String>();
    values.forEach((id, number) -> loaded.put(id.council().text(), number));
    var byCouncil = new LinkedHashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
    loaded.forEach((council, number) ->
        byCouncil.put(
            new CouncilId(council), Map.of(SampleCriteria.A1, SampleCriteria.value(number))));
    return new Command.LoadValues(Desk.NOVEMBER_2004, source, "ab", byCouncil);
  }

  /// What the entries of an outcome say, each with its file.
  static List<String> told(Outcome.Done done) {
    return done.entries().stream()
        .map(it -> it.file().text() + " " + it.act().text("act"))
        .toList();
  }

  static Act.OfCase act(Outcome.Done done, int place) {
    return ActCodec.caseAct(done.entries().get(place).act());
  }
}
