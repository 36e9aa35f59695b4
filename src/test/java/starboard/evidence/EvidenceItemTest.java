package starboard.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import starboard.rating.Service;

class EvidenceItemTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2002, 6, 30));
  private static final Set<Service> BOTH = Set.of(Service.ADULTS, Service.CHILDREN);

  @Test
  void anItemOfATitleAloneIsToBeCompleted() {
    var item = EvidenceItem.titled(SourceKind.NHS, "Letter of the trust");
    assertEquals(
        item(SourceKind.NHS, "Letter of the trust", Optional.empty(), Set.of(), Set.of()), item);
    assertTrue(item.toComplete());
  }

  @Test
  void anItemIsCompleteWithADateAServiceAndAnArea() {
    for (var date : List.of(DAY, Optional.<LocalDate>empty()))
      for (var services : List.of(BOTH, Set.<Service>of()))
        for (var areas : List.of(Set.of(1, 4), Set.<Integer>of())) {
          var complete = date.isPresent() && !services.isEmpty() && !areas.isEmpty();
          assertEquals(
              !complete, item(SourceKind.INSPECTION, "Report", date, services, areas).toComplete());
        }
  }

  @Test
  void servicesAndAreasStandInOrderAndAreNotTheCallersOwn() {
    var services = new HashSet<>(BOTH);
    var areas = new TreeSet<>(Set.of(6, 1, 3));
    var item = item(SourceKind.OTHER, "Report", DAY, services, areas);
    services.clear();
    areas.clear();
    assertEquals(List.of(Service.CHILDREN, Service.ADULTS), List.copyOf(item.services()));
    assertEquals(List.of(1, 3, 6), List.copyOf(item.areas()));
  }

  @Test
  void anItemWithoutATitleIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> EvidenceItem.titled(SourceKind.OTHER, " \n"));
  }

  @Test
  void everyWordNamesItsOwnValueInAnyCase() {
    for (var kind : SourceKind.values()) {
      assertEquals(Optional.of(kind), SourceKind.of(kind.word().toUpperCase(Locale.ROOT)));
      assertEquals(Optional.of(kind), SourceKind.of(kind.title()));
    }
    for (var weight : Weight.values()) assertEquals(Optional.of(weight), Weight.of(weight.word()));
    for (var bearing : Bearing.values())
      assertEquals(Optional.of(bearing), Bearing.of(bearing.word()));
    assertEquals(Optional.of(Weight.EXTREMELY_ROBUST), Weight.of("Extremely Robust"));
    assertEquals(Optional.of(Bearing.SUPPORTS), Bearing.of("Supports"));
    assertEquals(Optional.empty(), SourceKind.of("hearsay"));
    assertEquals(Optional.empty(), Weight.of(""));
    assertEquals(Optional.empty(), Bearing.of("for"));
  }

  @Test
  void theSlightestWeightIsFirst() {
    assertEquals(
        List.of("slight", "fair", "robust", "extremely robust"),
        List.of(Weight.values()).stream().sorted().map(Weight::word).toList());
  }

  @Test
  void anIdIsOfSmallLettersDigitsAndHyphens() {
    for (var id : List.of("a", "0", "e-17", "-", "a".repeat(40)))
      assertEquals(id, new EvidenceId(id).toString());
    for (var id : List.of("", "A", "a b", "é", "a/b", "a".repeat(41), "a\n"))
      assertThrows(IllegalArgumentException.class, () -> new EvidenceId(id));
    assertTrue(new EvidenceId("a").compareTo(new EvidenceId("b")) < 0);
    assertFalse(new EvidenceId("b").compareTo(new EvidenceId("b")) < 0);
  }

  private static EvidenceItem item(
      SourceKind kind,
      String title,
      Optional<LocalDate> appliesTo,
      Set<Service> services,
      Set<Integer> areas) {
    return new EvidenceItem(
        kind,
        title,
        "",
        appliesTo,
        services,
        new TreeSet<>(areas),
        Optional.empty(),
        "",
        "",
        Optional.empty());
  }
}
