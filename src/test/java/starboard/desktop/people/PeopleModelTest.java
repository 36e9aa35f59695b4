package starboard.desktop.people;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import starboard.casework.Person;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.Role;

class PeopleModelTest {
  private static final RegisteredPerson CARA =
      new RegisteredPerson("Cara Cole", Role.CHIEF_INSPECTOR, true);
  private static final RegisteredPerson IAN = new RegisteredPerson("Ian Ito", Role.INSPECTOR, true);
  private static final RegisteredPerson OLD =
      new RegisteredPerson("Olive Old", Role.INSPECTOR, false);

  @Test
  void theFirstMustBeAChiefInspectorWhoeverAsks() {
    var nobody = model(Role.READER);
    assertEquals(Optional.empty(), nobody.closed());
    assertEquals(
        Optional.of(
            "Nobody is registered yet; the first must be a chief inspector. Register the chief"
                + " inspector first."),
        nobody.whyNotAdded("Ian Ito", Role.INSPECTOR));
    assertEquals(Optional.empty(), nobody.whyNotAdded("Cara Cole", Role.CHIEF_INSPECTOR));
  }

  @Test
  void onlyTheChiefInspectorMayChangeTheRegister() {
    for (var role : Role.values())
      assertEquals(
          role == Role.CHIEF_INSPECTOR, model(role, CARA, IAN).closed().isEmpty(), role.word());
    assertEquals(
        Optional.of(
            "Ann is signed in as inspector and cannot change the register of people. Ask the chief"
                + " inspector."),
        model(Role.INSPECTOR, CARA, IAN).closed());
  }

  @Test
  void aNameIsAddedOnceAndIsNeverBlank() {
    var model = model(Role.CHIEF_INSPECTOR, CARA, IAN);
    assertEquals(Optional.of("Write the name of the person."), model.whyNotAdded(" ", Role.READER));
    assertEquals(
        Optional.of("Ian Ito is registered already. Choose them in the list to change their role."),
        model.whyNotAdded(" Ian Ito ", Role.READER));
    assertEquals(Optional.empty(), model.whyNotAdded("Rita Roe", Role.READER));
  }

  @Test
  void namesAreFoundByTheirPartsAmongThoseWhoWorkHere() {
    var model = model(Role.READER, CARA, IAN, OLD);
    assertEquals(List.of(CARA, IAN, OLD), model.everybody());
    assertEquals(List.of(CARA, IAN), model.found(""));
    assertEquals(List.of(CARA), model.found("col chief"));
    assertEquals(List.of(), model.found("olive"));
  }

  private static PeopleModel model(Role role, RegisteredPerson... people) {
    var byName =
        List.of(people).stream().collect(toMap(RegisteredPerson::name, Function.identity()));
    return new PeopleModel(new Register(Map.of(), byName), new Person("Ann", role));
  }
}
