package starboard.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.application.RuleBooks;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.History;
import starboard.rating.Grade;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Subject;

/// An invented council in an invented round, and the people who work on it.
final class CaseFixture {
  static final RoundId ROUND = new RoundId("2004-11");
  static final CouncilId EXAMPLESHIRE = new CouncilId("exampleshire");
  static final CaseId CASE = new CaseId(ROUND, EXAMPLESHIRE);
  static final Person ANN = new Person("Ann", Role.INSPECTOR);
  static final Person BEN = new Person("Ben", Role.INSPECTOR);
  static final Instant MORNING = Instant.parse("2004-08-02T09:00:00Z");

  static final Council COUNCIL =
      new Council(EXAMPLESHIRE, "Exampleshire", CouncilType.SHIRE_COUNTY, Region.SOUTH_EAST);
  static final ProvedRuleBook RULES = new ShippedRuleBooks().find(RuleBooks.DEFAULT).orElseThrow();

  private CaseFixture() {}

  static RoundTerms terms() {
    return new RoundTerms(
        ROUND,
        RoundTerms.Kind.FULL,
        Optional.of(new RoundId("2003-11")),
        "recovered-2002",
        Optional.of(LocalDate.of(2004, 6, 30)),
        Optional.of(LocalDate.of(2004, 11, 18)),
        List.of(EXAMPLESHIRE, new CouncilId("otherton")),
        "");
  }

  static Round open() {
    return new Round(terms(), Round.Phase.OPEN);
  }

  static Round published() {
    return new Round(terms(), Round.Phase.PUBLISHED);
  }

  static History empty() {
    return History.empty(CASE.file());
  }

  /// The history with one more act by a person, seen by nobody before, one second after the last.
  static History say(History history, Person person, Act act) {
    var at = MORNING.plusSeconds(history.size());
    var author = new Author(person.name(), person.role().word(), "laptop-" + person.name());
    return history.with(Entry.of(history.file(), history.heads(), author, at, ActCodec.write(act)));
  }

  static Answer given(Grade grade) {
    return new Answer.Given(grade, new Standing.Provisional());
  }

  static Act.Judged judged(Subject subject, Grade grade) {
    return new Act.Judged(subject, given(grade));
  }

  /// Nobody is registered, and no check has found anything.
  static final Surroundings AROUND =
      Surroundings.of(new Register(Map.of(), Map.of()), Set.of(), RULES, List::of);

  static CaseDesk desk(History history, Person person) {
    return desk(open(), history, person);
  }

  static CaseDesk desk(Round round, History history, Person person) {
    return desk(new RoundFile(round, Criteria.NONE, List.of()), history, person);
  }

  static CaseDesk desk(RoundFile round, History history, Person person) {
    return new CaseDesk(
        round,
        COUNCIL,
        RULES,
        Optional.empty(),
        CaseFile.of(history),
        person,
        "laptop-" + person.name(),
        MORNING.plusSeconds(history.size()),
        AROUND);
  }
}
