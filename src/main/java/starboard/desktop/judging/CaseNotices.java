package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.List;
import starboard.application.CaseView;
import starboard.desktop.kit.Notice;

/// What must be known of the case as a whole before anything is done on it.
final class CaseNotices {
  private CaseNotices() {}

  static List<Notice> of(CaseModel model) {
    var notices = new ArrayList<Notice>();
    if (model.isWhatIf())
      notices.add(
          new Notice(
                  Notice.Weight.WHAT_IF,
                  "What-if: try any grades. Nothing is recorded; the recorded grade is underlined.")
              .with("Leave (Esc)", model::leaveWhatIf));
    else
      model
          .viewProperty()
          .get()
          .filter(it -> it.round().published())
          .ifPresent(it -> notices.add(published(it, model)));
    return notices;
  }

  private static Notice published(CaseView view, CaseModel model) {
    return new Notice(
            Notice.Weight.INFO,
            "Round %s is published; its judgements do not change. Grades can be tried in what-if."
                .formatted(view.round().id()))
        .with("What-if (F2)", model::enterWhatIf);
  }
}
