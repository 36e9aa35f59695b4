package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RegisterRulingsTest {
  private static final Register NOBODY = new Register(Map.of(), Map.of());
  private static final RegisteredPerson CARA =
      new RegisteredPerson("Cara", Role.CHIEF_INSPECTOR, true);
  private static final RegisteredPerson ANN = new RegisteredPerson("Ann", Role.INSPECTOR, true);

  @Test
  void theFirstToBeRegisteredIsAChiefInspector() {
    for (var role : Role.values())
      for (var active : List.of(true, false)) {
        var first = new RegisteredPerson("Zoe", role, active);
        assertEquals(
            role == Role.CHIEF_INSPECTOR && active ? "" : "chief-inspector-comes-first",
            rule(NOBODY, first, CaseFixture.ANN));
      }
  }

  @Test
  void thenOnlyTheChiefInspectorRegisters() {
    for (var role : Role.values())
      assertEquals(
          role == Role.CHIEF_INSPECTOR ? "" : "chief-inspector-registers",
          rule(of(CARA), ANN, new Person("Eve", role)));
    assertEquals(
        new Ruling.Allowed(List.of()),
        RegisterRulings.rule(of(CARA, ANN), new Command.RegisterPerson(ANN), CARA.person()));
  }

  @Test
  void theLastChiefInspectorStays() {
    var left = new RegisteredPerson("Cara", Role.CHIEF_INSPECTOR, false);
    var demoted = new RegisteredPerson("Cara", Role.INSPECTOR, true);
    var dora = new RegisteredPerson("Dora", Role.CHIEF_INSPECTOR, true);
    for (var change : List.of(left, demoted)) {
      assertEquals("chief-inspector-stays", rule(of(CARA, ANN), change, CARA.person()));
      assertEquals("", rule(of(CARA, dora), change, CARA.person()));
    }
  }

  @Test
  void noNameIsTakenForAnother() {
    for (var name : List.of("ann", "Ánn", "An n", "An-n", "Ann.", "Ann\u200B"))
      assertEquals(
          "name-is-ones-own",
          rule(of(CARA, ANN), new RegisteredPerson(name, Role.READER, true), CARA.person()));
  }

  @Test
  void whoIsRegisteredUnderALikeNameFromEarlierCanStillLeave() {
    var register = of(CARA, ANN, new RegisteredPerson("Ann.", Role.INSPECTOR, true));
    var left = new RegisteredPerson("Ann.", Role.INSPECTOR, false);
    assertEquals("", rule(register, left, CARA.person()));
  }

  @Test
  void onlyWhoIsRegisteredActsAndInTheirOwnRole() {
    var register = of(CARA, ANN, new RegisteredPerson("Lea", Role.INSPECTOR, false));
    assertEquals(Optional.empty(), SignedIn.refuse(NOBODY, new Person("Eve", Role.READER)));
    for (var role : Role.values()) {
      assertEquals("person-is-registered", refused(register, new Person("Eve", role)));
      assertEquals("person-is-active", refused(register, new Person("Lea", role)));
      assertEquals(
          role == Role.INSPECTOR ? "" : "person-acts-in-their-role",
          refused(register, new Person("Ann", role)));
    }
  }

  @Test
  void aCaseIsGivenOnlyToInspectorsOfTheRegister() {
    var around = Surroundings.of(of(CARA, ANN), Set.of(), CaseFixture.RULES, List::of);
    for (var act : List.of(new Deciding.Assigned("Eve"), new Deciding.SecondAsked("Eve")))
      assertEquals(
          "inspector-is-registered", Way.rule(Play.start().amid(around).tries(Play.CHIEF, act)));
    Play.start().amid(around).say(Play.CHIEF, new Deciding.Assigned("Ann"));
  }

  @Test
  void aRoundIsPublishedByTheChiefInspectorOnceAllIsDetermined() {
    assertEquals(
        "chief-inspector-publishes", published(CaseFixture.open(), List.of(), CaseFixture.ANN));
    assertEquals("round-is-open", published(CaseFixture.published(), List.of(), Play.CHIEF));
    assertEquals(
        "cases-are-determined", published(CaseFixture.open(), List.of("Kent"), Play.CHIEF));
    assertEquals("", published(CaseFixture.open(), List.of(), Play.CHIEF));
  }

  private static String published(Round round, List<String> undetermined, Person actor) {
    return Way.rule(PublishRulings.rule(round, undetermined, actor));
  }

  private static String refused(Register register, Person person) {
    return SignedIn.refuse(register, person).map(Refusal::rule).orElse("");
  }

  private static String rule(Register register, RegisteredPerson person, Person actor) {
    return Way.rule(RegisterRulings.rule(register, new Command.RegisterPerson(person), actor));
  }

  private static Register of(RegisteredPerson... people) {
    var named = new TreeMap<String, RegisteredPerson>();
    for (var person : people) named.put(person.name(), person);
    return new Register(Map.of(), named);
  }
}
