package starboard.application;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.Deciding;
import starboard.casework.Role;
import starboard.casework.SampleCriteria;
import starboard.casework.Standing;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.year.ReviewPart;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Capacity;
import starboard.rating.Question;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// A case that Ann judges, that Cara has judged again by Ben, and what each of them says of it. Two
/// desks that differ in nothing but one view tell what the program reveals of it.
public final class TwiceJudged {
  /// The case.
  public static final CaseId CASE = RoundOfSamples.READING;

  /// An item of evidence on it.
  public static final EvidenceId ITEM = new EvidenceId("letter");

  private final Desk desk;

  private TwiceJudged(Desk desk) {
    this.desk = desk;
  }

  /// A view of the case: grades, and the word that stands in every text of whoever holds it.
  public enum View {
    HIGH(Serving.MOST, Capacity.EXCELLENT, "tellhigh"),
    LOW(Serving.NO, Capacity.POOR, "telllow");

    private final Serving serving;
    private final Capacity capacity;
    private final String telltale;

    View(Serving serving, Capacity capacity, String telltale) {
      this.serving = serving;
      this.capacity = capacity;
      this.telltale = telltale;
    }

    /// What stands in every text of whoever holds this view.
    public String telltale() {
      return telltale;
    }

    private Answer answer(Subject subject) {
      return new Answer.Given(
          subject.question() == Question.SERVING ? serving : capacity, new Standing.Provisional());
    }
  }

  /// Ann judges, and Cara asks Ben; he has said nothing yet.
  public static TwiceJudged by(Desk desk, View first) {
    var it = new TwiceJudged(desk);
    it.as("Ann", Role.INSPECTOR, new Act.Described(ITEM, Optional.of(letter())));
    it.as("Ann", Role.INSPECTOR, it.first(first).toArray(Act.Undoable[]::new));
    it.keeps(DraftPlace.reason(Subject.ADULTS_CAPACITY), first);
    it.as("Cara", Role.CHIEF_INSPECTOR, new Deciding.SecondAsked("Ben"));
    return it;
  }

  /// Everything that tells a view: grades, reasons, limits, bearings, the year, a note.
  private List<Act.Undoable> first(View view) {
    var acts = new ArrayList<Act.Undoable>();
    for (var subject : Subject.values()) {
      acts.add(new Act.Judged(subject, view.answer(subject)));
      acts.add(new Act.Reasoned(subject, view.telltale() + " of " + subject.word()));
    }
    acts.add(new Act.Exempted("A1", view.telltale()));
    acts.add(new Act.KeyJudged(SampleCriteria.AUDIT, view.answer(Subject.ADULTS_SERVING)));
    acts.add(new Act.ReviewWritten(ReviewPart.values()[0], view.telltale()));
    var bearing = view == View.HIGH ? Bearing.SUPPORTS : Bearing.CONTRADICTS;
    acts.add(new Act.Weighed(ITEM, Subject.CHILDREN_SERVING, bearing));
    var note = new ModerationNote(view.telltale(), List.of());
    acts.add(new Deciding.Noted(new NoteId("note"), Optional.of(note)));
    return acts;
  }

  /// Ben judges, and leaves a reason half typed.
  public TwiceJudged second(View view) {
    for (var subject : Subject.values())
      as(
          "Ben",
          Role.INSPECTOR,
          new Deciding.SecondJudged(subject, view.answer(subject)),
          new Deciding.SecondReasoned(subject, view.telltale()));
    keeps(DraftPlace.second(Subject.ADULTS_CAPACITY), view);
    return this;
  }

  /// Ben hands in.
  public TwiceJudged handIn() {
    return as("Ben", Role.INSPECTOR, new Deciding.SecondGiven(true));
  }

  /// Ann moves the case on: the first judgement is in.
  public TwiceJudged moveOn() {
    return as("Ann", Role.INSPECTOR, new Deciding.Moved(new CaseMove(CaseStep.PROVISIONAL, "")));
  }

  private TwiceJudged as(String name, Role role, Act.Undoable... acts) {
    desk.seat(name, role);
    assertInstanceOf(
        Outcome.Done.class, desk.execute(new Command.Say(CASE, List.of(acts))), () -> name);
    desk.minutes(1);
    return this;
  }

  private void keeps(DraftPlace place, View view) {
    desk.workbench().keepDraft(CASE, place, view.telltale() + " half typed").join();
  }

  /// The desk at which somebody sits now.
  public Desk seat(String name, Role role) {
    desk.seat(name, role);
    return desk;
  }

  private static EvidenceItem letter() {
    return new EvidenceItem(
        SourceKind.INSPECTION,
        "Letter of the council",
        "",
        Optional.empty(),
        Set.of(),
        new TreeSet<>(),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }
}
