package starboard.desktop.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import starboard.casework.Act;
import starboard.evidence.Attachment;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;
import starboard.evidence.SourceKind;
import starboard.evidence.Weight;
import starboard.rating.Service;
import starboard.rating.Subject;

/// Invented items of evidence.
final class Samples {
  static final EvidenceId INSPECTION = new EvidenceId("inspection");

  private Samples() {}

  static EvidenceItem item(SourceKind kind, String title, LocalDate day, int... areas) {
    var numbers = new TreeSet<Integer>();
    for (int area : areas) numbers.add(area);
    return new EvidenceItem(
        kind,
        title,
        "SSI/04/" + title.length(),
        Optional.of(day),
        EnumSet.of(Service.CHILDREN),
        numbers,
        Optional.of(Weight.ROBUST),
        "Placement stability fell for the second year; reviews are late in a third of cases.",
        "“In 11 of 32 files there was no review within six months.” (4.2)",
        Optional.empty());
  }

  static EvidenceItem inspection() {
    return item(
        SourceKind.INSPECTION,
        "Inspection of children’s services",
        LocalDate.of(2004, 3, 12),
        3,
        4);
  }

  static Act.Described described(EvidenceId id, EvidenceItem item) {
    return new Act.Described(id, Optional.of(item));
  }

  static Act.Described described() {
    return described(INSPECTION, inspection());
  }

  static Act.ReturnAsked asked(String id, String title, LocalDate due) {
    return new Act.ReturnAsked(
        new ReturnId(id), Optional.of(new ReturnTerms(SourceKind.MONITORING_RETURN, title, due)));
  }

  /// Twenty items of all kinds, some with titles as long as they come.
  static List<Act.Undoable> twenty() {
    var acts = new java.util.ArrayList<Act.Undoable>();
    var kinds = SourceKind.values();
    for (int i = 0; i < 20; i++) {
      var id = new EvidenceId("item-" + i);
      var kind = kinds[i % kinds.length];
      var title =
          i % 4 == 0
              ? "Report of the inspection of services for disabled children and their families,"
                  + " with the council’s answer and the action plan agreed in March, part "
                  + i
              : kind.title() + " of spring 2004, part " + i;
      var whole = item(kind, title, LocalDate.of(2004, 1 + i % 6, 1 + i), 1 + i % 5, 1 + i % 3);
      acts.add(described(id, i % 6 == 5 ? EvidenceItem.titled(kind, title) : filed(whole, i)));
      if (i % 3 != 2)
        acts.add(
            new Act.Weighed(
                id, Subject.values()[i % 2], i % 5 == 3 ? Bearing.CONTRADICTS : Bearing.SUPPORTS));
    }
    acts.add(new Act.Withdrawn(new EvidenceId("item-7"), "Sent twice."));
    return acts;
  }

  private static EvidenceItem filed(EvidenceItem it, int number) {
    var file =
        number % 3 == 0
            ? Optional.of(new Attachment("report-" + number + ".pdf", "ab".repeat(32), 12_345_678))
            : Optional.<Attachment>empty();
    var services = number % 4 == 1 ? Set.of(Service.values()) : it.services();
    return new EvidenceItem(
        it.kind(),
        it.title(),
        it.reference(),
        it.appliesTo(),
        services,
        it.areas(),
        number % 7 == 2 ? Optional.of(Weight.EXTREMELY_ROBUST) : it.weight(),
        it.summary(),
        it.passages(),
        file);
  }
}
