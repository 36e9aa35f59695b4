package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.CaseStage;
import starboard.casework.Command;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.SampleCriteria;
import starboard.casework.ValuesLoad;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

class LoadValuesTest {
  private static final CaseId READING = RoundOfSamples.READING;
  private static final CaseId BARNET = RoundOfSamples.BARNET;
  private final RoundOfSamples round = new RoundOfSamples();

  @Test
  void aFileIsToldInTheRoundAndThenCouncilByCouncil() {
    var done = round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4", BARNET, "7")));
    assertEquals(
        List.of(
            "round/2004-11 values-loaded",
            "case/2004-11/barnet values-received",
            "case/2004-11/reading values-received"),
        RoundOfSamples.told(done));
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    values.put(SampleCriteria.A1, SampleCriteria.value("21.4"));
    assertEquals(new Act.ValuesReceived(values, "paf.csv"), RoundOfSamples.act(done, 2));
    assertEquals(List.of(new ValuesLoad("paf.csv", "ab", 2, 2)), loads());
    assertEquals(values, round.desk.view(READING).state().values().standing());
  }

  @Test
  void aSecondFileSaysOnlyWhatMoved() {
    round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4", BARNET, "7")));
    var done = round.does(RoundOfSamples.file("paf-2.csv", Map.of(READING, "21.40", BARNET, "8")));
    assertEquals(
        List.of("round/2004-11 values-loaded", "case/2004-11/barnet values-received"),
        RoundOfSamples.told(done));
    assertEquals(
        List.of(new ValuesLoad("paf.csv", "ab", 2, 2), new ValuesLoad("paf-2.csv", "ab", 2, 1)),
        loads());
    var again = round.does(RoundOfSamples.file("paf-2.csv", Map.of(READING, "21.4", BARNET, "8")));
    assertEquals(List.of(), again.entries());
    assertEquals(2, loads().size());
  }

  @Test
  void aValuePutRightByHandIsSaidAgainOnlyWhereTheFileDiffers() {
    round.says(
        READING, new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value("21.4"))));
    var done = round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4")));
    assertEquals(List.of(), done.entries());
  }

  @Test
  void valuesAloneDoNotStartACase() {
    round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4")));
    assertEquals(CaseStage.NOT_STARTED, round.desk.view(READING).stage());
    assertEquals(CaseStage.NOT_STARTED, round.desk.row(READING).stage());
  }

  @Test
  void aCouncilOutsideTheRoundStopsTheWholeFile() {
    Map<IndicatorCode, IndicatorValue> values =
        Map.of(SampleCriteria.A1, SampleCriteria.value("3"));
    assertEquals(
        new Outcome.Refused(
            new Refusal(
                "council-is-in-round",
                "atlantis is not rated in round 2004-11.",
                "Take its rows out of the file.")),
        round.desk.execute(
            new Command.LoadValues(
                Desk.NOVEMBER_2004,
                "paf.csv",
                "ab",
                Map.of(READING.council(), values, new CouncilId("atlantis"), values))));
    assertEquals(Map.of(), round.desk.view(READING).state().values().standing());
  }

  @Test
  void aFileThatCouldNotBeSavedLeavesNothingBehindAndNothingRemembered() {
    round.store.failWith(new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full."));
    var file = RoundOfSamples.file("paf.csv", Map.of(READING, "21.4", BARNET, "7"));
    assertThrows(CompletionException.class, () -> round.desk.execute(file));
    assertEquals(List.of(), loads());
    assertEquals(List.of(), round.desk.view(READING).said());
    assertThrows(
        CompletionException.class,
        () -> round.desk.execute(new Command.SetCriteria(Desk.NOVEMBER_2004, Criteria.NONE)));
    assertEquals(SampleCriteria.ALL, file().criteria());
    assertEquals(SampleCriteria.ALL, round.desk.view(READING).criteria());
    round.store.mend();
    round.does(file);
    assertEquals(1, loads().size());
  }

  @Test
  void aLimitThatComesWithAFileCapsTheStarAtOnce() {
    round.desk.judge(READING, Subject.CHILDREN_SERVING, Serving.MOST);
    round.desk.judge(READING, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    round.desk.judge(READING, Subject.ADULTS_SERVING, Serving.SOME);
    round.desk.judge(READING, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
    var before = round.desk.view(READING).star().stars();
    round.does(RoundOfSamples.file("paf.csv", Map.of(READING, "21.4")));
    var after = round.desk.view(READING);
    assertEquals(Optional.of(2), before.map(it -> it.count()));
    assertEquals(Optional.of(1), after.star().stars().map(it -> it.count()));
    assertEquals(after.star(), round.desk.row(READING).star());
    assertEquals(
        Optional.of(Serving.MOST), after.state().judgement(Subject.CHILDREN_SERVING).grade());
  }

  private RoundFile file() {
    return round.desk.workbench().queries().round(Desk.NOVEMBER_2004).join().orElseThrow();
  }

  private List<ValuesLoad> loads() {
    return file().loads().stream().map(RoundFile.Loaded::load).toList();
  }
}
