package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.journal.History;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

class VeilTest {
  private static final Person ANN = CaseFixture.ANN;
  private static final Person BEN = CaseFixture.BEN;
  private static final Person CARA = Play.CHIEF;
  private static final Person RITA = new Person("Rita", Role.READER);
  private static final Deciding.SecondAsked ASKED = new Deciding.SecondAsked("Ben");
  private static final Deciding.Moved MOVED =
      new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, ""));

  @Test
  void theSecondInspectorSeesOnlyWhatIsNobodysViewOfTheCase() {
    for (var seed = 0; seed < 20; seed++)
      for (var act : new RandomActs(seed).all()) {
        var file = file(say(asked(), ANN, act));
        var fact = isFact(act);
        assertEquals(fact, shows(Veil.seenBy(file, BEN), act), act.toString());
        assertEquals(fact, shows(Veil.seenBy(file, RITA), act), act.toString());
        assertEquals(!isOfSecond(act), shows(Veil.seenBy(file, CARA), act), act.toString());
      }
  }

  @Test
  void theSecondInspectorSeesNoMoreUnderAnotherSpellingOfTheName() {
    for (var name : List.of("ben", " Ben", "BEN."))
      assertTrue(Veil.hidesFirst(file(asked()), new Person(name, Role.INSPECTOR)), name);
    assertFalse(Veil.hidesFirst(file(asked()), new Person("Benn", Role.INSPECTOR)));
  }

  @Test
  void whatIsSaidInModerationIsHiddenToo() {
    for (var act :
        List.of(
            MOVED,
            new Deciding.FindingSettled(new FindingId("dominance/kent"), Optional.empty()),
            new Deciding.Noted(
                new NoteId("one"), Optional.of(new ModerationNote("Yes is right", List.of()))))) {
      assertFalse(shows(Veil.seenBy(file(say(asked(), ANN, act)), BEN), act));
      assertTrue(shows(Veil.seenBy(file(say(asked(), ANN, act)), CARA), act));
    }
  }

  @Test
  void nobodyElseSeesTheSecondJudgementUntilBothAreIn() {
    var history = asked();
    for (var act : second()) history = say(history, BEN, act);
    assertHidden(history, ANN, CARA, RITA);
    history = say(history, BEN, new Deciding.SecondGiven(true));
    assertHidden(history, ANN, CARA, RITA);
    assertTrue(Veil.hidesFirst(file(history), BEN));
    history = say(history, ANN, MOVED);
    var both = file(history);
    for (var person : List.of(ANN, BEN, CARA, RITA)) assertSame(both, Veil.seenBy(both, person));
  }

  @Test
  void whatBothHaveSeenIsNotHiddenAgainWhenTheCaseIsSentBack() {
    var history = say(asked(), ANN, MOVED);
    for (var act : second()) history = say(history, BEN, act);
    history = say(history, BEN, new Deciding.SecondGiven(true));
    history =
        say(history, CARA, new Deciding.Moved(new CaseMove(CaseStep.PREPARATION, "look again")));
    assertFalse(Veil.hidesFirst(file(history), BEN));
    assertFalse(Veil.hidesSecond(file(history)));
  }

  @Test
  void whoIsAskedAfterAnotherSeesNothingOfWhatThatOneWrote() {
    var history = asked();
    for (var act : second()) history = say(history, BEN, act);
    history = say(history, CARA, new Deciding.SecondAsked("Eve"));
    assertHidden(history, new Person("Eve", Role.INSPECTOR), ANN);
    history = say(history, CARA, new Deciding.SecondAsked(""));
    assertHidden(history, new Person("Eve", Role.INSPECTOR), ANN, CARA);
  }

  @Test
  void twoWhoWereAskedApartBothSeeNothingOfTheFirst() {
    var judged = say(CaseFixture.empty(), ANN, yes());
    var one = say(judged, CARA, ASKED);
    var other = say(judged, CARA, new Deciding.SecondAsked("Eve"));
    var both = file(one.merge(other));
    assertTrue(Veil.hidesFirst(both, BEN));
    assertTrue(Veil.hidesFirst(both, new Person("Eve", Role.INSPECTOR)));
  }

  @Test
  void anUndoOfOnesOwnBringsNobodyElsesWordsToLight() {
    var history = say(CaseFixture.empty(), ANN, reason("hers"));
    history = say(history, BEN, reason("his"));
    var his = file(history).said().getLast().entry().id();
    history = say(history, BEN, new Act.Undid(his, reason("hers")));
    history = say(history, CARA, ASKED);
    var seen = Veil.seenBy(file(history), BEN);
    assertFalse(seen.said().toString().contains("hers"));
    assertFalse(UndoLine.of(seen, "Ben").toString().contains("hers"));
  }

  @Test
  void anEarlierTimeIsHiddenLikeThePresent() {
    var file = file(say(asked(), ANN, reason("tell-tale")));
    var then = Veil.seenBy(file, BEN).asAt(CaseFixture.MORNING.plusSeconds(1));
    assertEquals(List.of(ASKED), then.said().stream().map(CaseFile.Said::act).toList());
    assertEquals(1, file.asAt(CaseFixture.MORNING).said().size());
  }

  @Test
  void aRoundThatTookOverHiddenJudgementsShowsNoneOfThem() {
    var carried =
        new Act.CarriedOver(
            Map.of(subject(), CaseFixture.given(Serving.YES)), Map.of(subject(), "tell-tale"));
    var file = file(say(CaseFixture.empty(), BEN, carried));
    assertEquals(List.of(), Veil.withoutFirst(file, BEN).said());
  }

  @Test
  void noRefusalAndNoSuccessTellsTheSecondInspectorWhatTheFirstJudged() {
    for (var grade : Grade.of(Question.SERVING)) {
      var play = Play.start().say(ANN, new Act.Judged(subject(), CaseFixture.given(grade)));
      play.say(CARA, ASKED);
      var told =
          Grade.of(Question.SERVING).stream()
              .map(it ->
                  play.tries(BEN, new Act.Judged(subject(), CaseFixture.given(it))).toString())
              .distinct()
              .toList();
      assertEquals(
          List.of(
              new Ruling.Refused(
                      new Refusal(
                          "second-inspector-sees-no-first",
                          "The first judgement is not Ben’s to see or to touch until both"
                              + " judgements are in.",
                          "Use the form of the second judgement."))
                  .toString()),
          told);
    }
  }

  @Test
  void evidenceThatTheFirstJudgementRestsOnStaysWithoutSayingWhy() {
    var item = new EvidenceId("one");
    var play = Play.start();
    play.say(BEN, new Act.Described(item, Optional.of(letter())));
    play.say(ANN, new Act.Weighed(item, subject(), Bearing.SUPPORTS)).say(CARA, ASKED);
    play.refuses(VeilPolicy.IN_THE_WAY, BEN, new Act.Described(item, Optional.empty()));
  }

  @Test
  void theSecondInspectorCanStillJudgeAndHandIn() {
    var play = Play.start().say(ANN, yes()).say(CARA, ASKED);
    for (var act : second()) play.say(BEN, act);
    assertInstanceOf(Ruling.Allowed.class, play.tries(BEN, new Deciding.SecondGiven(true)));
  }

  private static void assertHidden(History history, Person... people) {
    for (var person : people)
      for (var act : second())
        assertFalse(shows(Veil.seenBy(file(history), person), act), person + ": " + act);
  }

  private static boolean shows(CaseFile file, Act.OfCase act) {
    return file.said().stream().anyMatch(it -> it.act().equals(act));
  }

  /// Whether an act tells a fact of the council, not what somebody thinks of it.
  private static boolean isFact(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, var restoring) -> isFact(restoring);
      case Act.Redid(var _, var restoring) -> isFact(restoring);
      case Act.Weighed _ -> false;
      case Act.OfEvidence _, Act.Valued _ -> true;
      case Act.RatingRecorded _, Act.CarriedOver _, Act.ValuesReceived _ -> true;
      case Deciding.Assigned _, Deciding.SecondAsked _, Deciding.SecondGiven _ -> true;
      case Act.OfJudgement _, Act.OfYear _, Deciding _ -> false;
    };
  }

  private static boolean isOfSecond(Act.OfCase act) {
    return switch (act) {
      case Act.Undid(var _, var restoring) -> isOfSecond(restoring);
      case Act.Redid(var _, var restoring) -> isOfSecond(restoring);
      default -> act instanceof Deciding.SecondJudged || act instanceof Deciding.SecondReasoned;
    };
  }

  private static List<Act.Undoable> second() {
    return Arrays.stream(Subject.values())
        .<Act.Undoable>mapMulti((it, out) -> {
          out.accept(
              new Deciding.SecondJudged(
                  it,
                  CaseFixture.given(
                      it.question() == Question.SERVING ? Serving.SOME : Capacity.PROMISING)));
          out.accept(new Deciding.SecondReasoned(it, "second view of " + it.word()));
        })
        .toList();
  }

  private static EvidenceItem letter() {
    return new EvidenceItem(
        SourceKind.INSPECTION,
        "Letter",
        "",
        Optional.empty(),
        Set.of(),
        new TreeSet<>(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }

  private static Subject subject() {
    return Subject.values()[0];
  }

  private static Act.Judged yes() {
    return CaseFixture.judged(subject(), Serving.YES);
  }

  private static Act.Reasoned reason(String text) {
    return new Act.Reasoned(subject(), text);
  }

  private static History asked() {
    return say(CaseFixture.empty(), CARA, ASKED);
  }

  private static History say(History history, Person person, Act act) {
    return CaseFixture.say(history, person, act);
  }

  private static CaseFile file(History history) {
    return CaseFile.of(history);
  }
}
