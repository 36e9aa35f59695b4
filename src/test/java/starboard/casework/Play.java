package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import starboard.journal.Author;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One case of a round with the sample criteria, played act by act as the application does it.
final class Play {
  static final Person CHIEF = new Person("Cara", Role.CHIEF_INSPECTOR);
  static final Person OFFICER = new Person("Dan", Role.DATA_OFFICER);

  private final RoundFile round;
  private final Optional<Stars> last;
  private CaseFile file = CaseFile.of(CaseFixture.empty());
  private Instant now = CaseFixture.MORNING;
  private Surroundings around = CaseFixture.AROUND;

  private Play(RoundFile round, Optional<Stars> last) {
    this.round = round;
    this.last = last;
  }

  static Play start() {
    return new Play(round(CaseFixture.open()), Optional.empty());
  }

  /// A council that had zero stars in the round before.
  static Play fromZero() {
    return new Play(round(CaseFixture.open()), Optional.of(Stars.ZERO));
  }

  static RoundFile round(Round round) {
    return new RoundFile(round, SampleCriteria.ALL, List.of());
  }

  /// Puts other surroundings around the case.
  Play amid(Surroundings surroundings) {
    around = surroundings;
    return this;
  }

  /// Sets the clock.
  Play at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /// What casework answers; what it allows is said, a second later each.
  Ruling tries(Person person, Command.OnCase command) {
    var desk =
        new CaseDesk(
            round,
            CaseFixture.COUNCIL,
            CaseFixture.RULES,
            last,
            file,
            person,
            "laptop-" + person.name(),
            now,
            around);
    var ruling = CaseRulings.rule(desk, command);
    if (ruling instanceof Ruling.Allowed(var acts)) {
      file = desk.saying(acts.stream().map(Act.OfCase.class::cast).toList());
      now = now.plusSeconds(1);
    }
    return ruling;
  }

  Ruling tries(Person person, Act.Undoable... acts) {
    return tries(person, new Command.Say(CaseFixture.CASE, List.of(acts)));
  }

  /// Says what must be allowed.
  Play say(Person person, Act.Undoable... acts) {
    assertInstanceOf(Ruling.Allowed.class, tries(person, acts));
    return this;
  }

  Play undo(Person person) {
    assertInstanceOf(Ruling.Allowed.class, tries(person, new Command.Undo(CaseFixture.CASE)));
    return this;
  }

  Play redo(Person person) {
    assertInstanceOf(Ruling.Allowed.class, tries(person, new Command.Redo(CaseFixture.CASE)));
    return this;
  }

  /// What must be refused is refused so, and nothing is said.
  void refuses(Refusal refusal, Person person, Act.Undoable... acts) {
    var before = file;
    assertEquals(new Ruling.Refused(refusal), tries(person, acts));
    assertEquals(before, file);
  }

  void refusesUndo(Refusal refusal, Person person) {
    assertEquals(new Ruling.Refused(refusal), tries(person, new Command.Undo(CaseFixture.CASE)));
  }

  void refusesRedo(Refusal refusal, Person person) {
    assertEquals(new Ruling.Refused(refusal), tries(person, new Command.Redo(CaseFixture.CASE)));
  }

  /// Values come with a file.
  Play receives(Act.ValuesReceived values) {
    return saying(values);
  }

  /// Says what no policy is asked about.
  Play saying(Act.OfCase act) {
    file = file.saying(new Author("Ann", "inspector", "laptop-Ann"), now, List.of(act));
    now = now.plusSeconds(1);
    return this;
  }

  CaseFile file() {
    return file;
  }

  Case state() {
    return file.state();
  }

  CaseKeys keys() {
    return CaseKeys.of(state(), CaseFixture.COUNCIL, round.criteria());
  }

  boolean isAbove(Subject subject) {
    return !keys().exceeded(state(), subject).isEmpty();
  }

  Optional<Stars> stars() {
    return StarState.of(state(), CaseFixture.RULES, keys().limits()).stars();
  }
}
