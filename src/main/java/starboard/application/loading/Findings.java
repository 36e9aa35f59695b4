package starboard.application.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import starboard.application.Place;
import starboard.application.SheetProblem;
import starboard.application.loading.Preview.Remark;

/// What is found while a file is gone through: what cannot be taken, and what was understood in a
/// sense of its own. Remarks that say the same are counted, as a file may have thousands.
final class Findings {
  private final List<SheetProblem> problems = new ArrayList<>();
  private final Map<String, Remark> remarks = new LinkedHashMap<>();

  void problem(Place place, String sentence) {
    problems.add(new SheetProblem(place, sentence));
  }

  void remark(Place place, String sentence) {
    remarks.merge(
        sentence,
        new Remark(sentence, 1, place),
        (known, _) -> new Remark(sentence, known.times() + 1, known.first()));
  }

  List<SheetProblem> problems() {
    return List.copyOf(problems);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks.values());
  }
}
