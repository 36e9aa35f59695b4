package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.casework.CaseId;
import starboard.casework.Deciding;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.determination.Basis;
import starboard.casework.determination.Determination;
import starboard.casework.determination.RuleBookHash;
import starboard.exchange.ShippedRuleBooks;
import starboard.journal.Hash;
import starboard.rating.Grade;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The check of a store determines again what was determined in it.
class ReplayedDeterminationsTest {
  private static final ShippedRuleBooks RULES = new ShippedRuleBooks();
  private static final ProvedRuleBook BOOK = RULES.find(RuleBooks.DEFAULT).orElseThrow();
  private static final CaseId KENT = Desk.caseOf(Desk.NOVEMBER_2003, "Kent");
  private static final Person CARA = new Person("Cara", Role.CHIEF_INSPECTOR);

  private final Store store = Desk.inMemory().store();

  @Test
  void whatWasDeterminedAsItReplaysIsSound() {
    assertFault("", determined(profile(), stars(), hash(), RuleBooks.DEFAULT));
  }

  @Test
  void aForgedStarIsFound() {
    var forged = stars() == Stars.THREE ? Stars.TWO : Stars.THREE;
    assertFault(
        "gives another star when it is replayed.",
        determined(profile(), forged, hash(), RuleBooks.DEFAULT));
  }

  @Test
  void judgementsThatNobodyMadeAreFound() {
    var grades = new EnumMap<Subject, Grade>(profile());
    grades.put(Subject.ADULTS_SERVING, Serving.NO);
    assertFault(
        "has other judgements than the entries before it.",
        determined(grades, stars(), hash(), RuleBooks.DEFAULT));
  }

  @Test
  void aRuleBookThatIsNotHereIsTold() {
    assertFault(
        "rests on the rule book “lost-2001”, which is not here.",
        determined(profile(), stars(), hash(), "lost-2001"));
  }

  @Test
  void aRuleBookThatWasChangedSinceIsTold() {
    assertFault(
        "rests on another state of the rule book “recovered-2002”.",
        determined(profile(), stars(), Hash.of("changed"), RuleBooks.DEFAULT));
  }

  private void assertFault(String end, Determination determination) {
    Told.say(store, KENT, CARA, List.of(new Deciding.Determined(determination)));
    var entry = Told.file(store, KENT).said().getLast().entry().id().abbreviated();
    var faults = new StoreUpkeep(store, RULES).verify().join().faults();
    assertEquals(
        end.isEmpty()
            ? List.of()
            : List.of("The determination %s of case/2003-11/kent %s".formatted(entry, end)),
        faults);
  }

  private Map<Subject, Grade> profile() {
    var grades = new EnumMap<Subject, Grade>(Subject.class);
    for (var subject : Subject.values())
      grades.put(subject, Told.file(store, KENT).state().judgement(subject).grade().orElseThrow());
    return grades;
  }

  private static Hash hash() {
    return RuleBookHash.of(BOOK);
  }

  private Profile judged() {
    return Told.file(store, KENT).state().grades().profile().orElseThrow();
  }

  private Stars stars() {
    return BOOK.stars(judged());
  }

  private Determination determined(
      Map<Subject, Grade> grades, Stars stars, Hash hash, String book) {
    Set<Hash> round = store.submit(it -> it.history(Desk.NOVEMBER_2003.file()).heads()).join();
    var basis = new Basis(new TreeSet<>(round), book, hash);
    return new Determination(grades, Map.of(), stars, BOOK.points(judged()), basis);
  }
}
