package starboard.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.application.Desk;
import starboard.application.Outcome;
import starboard.casework.Command;
import starboard.casework.Role;
import starboard.casework.RoundTerms;
import starboard.desktop.frame.Dates;
import starboard.desktop.round.OpenRoundModel.Field;
import starboard.desktop.round.OpenRoundModel.Reading;
import starboard.desktop.round.OpenRoundModel.Typed;

class OpenRoundModelTest {
  private final Desk desk = Desk.inMemory();

  @Test
  void suggestsTheNextNovemberThatHasNoRound() {
    assertEquals("2004-11", model().suggestedName(Desk.NOVEMBER_2003));
    desk.openRound("recovered-2002");
    assertEquals("2005-11", model().suggestedName(Desk.NOVEMBER_2003));
    assertEquals("2005-11", model().suggestedName(Desk.NOVEMBER_2002));
  }

  @Test
  void suggestsTheEndOfJuneAsCutOff() {
    assertEquals(Optional.of(LocalDate.of(2004, 6, 30)), OpenRoundModel.suggestedCutOff("2004-11"));
    assertEquals(Optional.of(LocalDate.of(2004, 6, 30)), OpenRoundModel.suggestedCutOff("2004-07"));
    assertEquals(Optional.empty(), OpenRoundModel.suggestedCutOff("autumn"));
  }

  @Test
  void aRoundBeforeJulyIsCutOffAtTheEndOfTheMonthBeforeIt() {
    assertEquals(Optional.of(LocalDate.of(2027, 2, 28)), OpenRoundModel.suggestedCutOff("2027-03"));
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 31)), OpenRoundModel.suggestedCutOff("2027-01"));
    assertEquals(Optional.of(LocalDate.of(2027, 5, 31)), OpenRoundModel.suggestedCutOff("2027-06"));
  }

  @Test
  void aSuggestedCutOffFitsARoundOfAnyMonth() {
    for (int month = 1; month <= 12; month++) {
      var fresh = Desk.inMemory();
      var name = "2005-%02d".formatted(month);
      var cutOff = Dates.words(OpenRoundModel.suggestedCutOff(name).orElseThrow());
      var ready =
          assertInstanceOf(Reading.Ready.class, OpenRoundModel.read(typed(name, cutOff, "")));
      assertInstanceOf(Outcome.Done.class, fresh.execute(ready.command()), name);
    }
  }

  @Test
  void aCutOffThatIsPastSaysWhatBecomesOfTheEvidenceToCome() {
    var today = LocalDate.of(2004, 7, 1);
    assertTrue(OpenRoundModel.pastCutOff("30 June 2004", today).isPresent());
    assertEquals(Optional.empty(), OpenRoundModel.pastCutOff("1 July 2004", today));
    assertEquals(Optional.empty(), OpenRoundModel.pastCutOff("midsummer", today));
  }

  @Test
  void whatWasTypedBecomesACommand() {
    assertEquals(
        new Reading.Ready(
            new Command.OpenRound(
                "2004-11",
                RoundTerms.Kind.FULL,
                Desk.NOVEMBER_2003,
                "recovered-2002",
                LocalDate.of(2004, 6, 30),
                Optional.of(LocalDate.of(2004, 11, 13)))),
        OpenRoundModel.read(typed(" 2004-11 ", "30/6/2004", "13 November 2004")));
  }

  @Test
  void whatIsNoDateIsSaidBelowItsField() {
    assertEquals(
        new OpenRoundModel.Fault(
            Field.CUT_OFF, "“midsummer” is no date; write it like 30 June 2004."),
        fault(typed("2004-11", "midsummer", "")));
    assertEquals(
        new OpenRoundModel.Fault(Field.CUT_OFF, "A date is missing; write it like 30 June 2004."),
        fault(typed("2004-11", " ", "")));
    assertEquals(Field.PUBLICATION, fault(typed("2004-11", "30 June 2004", "soon")).field());
  }

  @Test
  void aDayThatAMonthDoesNotHaveIsNamed() {
    assertEquals(
        new OpenRoundModel.Fault(Field.PUBLICATION, "There is no 31 June."),
        fault(typed("2004-11", "30 June 2004", "31 June 2004")));
    assertEquals(Optional.of("There is no 31 June."), OpenRoundModel.dateFault("31/6/2004"));
    assertEquals(Optional.empty(), OpenRoundModel.dateFault(" "));
    assertEquals(Optional.empty(), OpenRoundModel.dateFault("30/6/2004"));
  }

  @Test
  void aRefusalWritesDatesAsTheFieldsDo() {
    assertEquals(
        "The evidence cut-off 30 June 2004 does not come before the publication on 1 May 2004."
            + " Choose an earlier cut-off or a later publication date.",
        refusal(typed("2004-11", "30 June 2004", "1 May 2004")).sentence());
  }

  @Test
  void everyRefusalBelongsToAField() {
    var refused =
        Map.of(
            typed("autumn", "30 June 2004", ""), Field.NAME,
            typed("2003-11", "30 June 2004", ""), Field.NAME,
            typed("2001-11", "30 June 2001", ""), Field.NAME,
            typed("2004-11", "30 June 2004", "1 May 2004"), Field.CUT_OFF);
    refused.forEach((typed, field) -> assertEquals(field, refusal(typed).field(), typed::toString));
    desk.seat("Rae", Role.READER);
    assertEquals(Field.FORM, refusal(typed("2004-11", "30 June 2004", "")).field());
  }

  private OpenRoundModel.Fault refusal(Typed typed) {
    var ready = assertInstanceOf(Reading.Ready.class, OpenRoundModel.read(typed));
    var refused = assertInstanceOf(Outcome.Refused.class, desk.execute(ready.command()));
    return OpenRoundModel.fault(refused.refusal());
  }

  private static OpenRoundModel.Fault fault(Typed typed) {
    return assertInstanceOf(Reading.NotYet.class, OpenRoundModel.read(typed)).fault();
  }

  private static Typed typed(String name, String cutOff, String publication) {
    return new Typed(
        name, RoundTerms.Kind.FULL, Desk.NOVEMBER_2003, "recovered-2002", cutOff, publication);
  }

  private OpenRoundModel model() {
    return new OpenRoundModel(List.copyOf(desk.workbench().queries().rounds().join()));
  }
}
