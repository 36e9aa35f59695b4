package starboard.desktop.year;

import java.util.Optional;
import java.util.function.Function;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.Act;
import starboard.casework.CaseYear;
import starboard.casework.year.ReviewPart;
import starboard.desktop.prose.FormDesk;
import starboard.desktop.prose.ProseController;
import starboard.desktop.prose.ProseModel;
import starboard.desktop.prose.Wording;
import starboard.journal.Field;

/// One field or form of the year: its text, what keeps and records it, and where it stands in the
/// record.
final class YearField {
  private final ProseModel model = new ProseModel();
  private final ProseController controller;
  private final DraftPlace place;
  private final Function<CaseYear, Field<String>> stands;

  /// @param meaning what a text that is typed there says
  /// @param stands what the record holds, as such a text
  YearField(
      FormDesk desk,
      DraftPlace place,
      Function<String, Wording> meaning,
      Function<CaseYear, Field<String>> stands) {
    this.place = place;
    this.stands = stands;
    controller = new ProseController(model, desk.at(place, meaning));
  }

  /// A part of the annual review.
  static YearField of(FormDesk desk, ReviewPart part) {
    return new YearField(
        desk,
        DraftPlace.review(part),
        text -> new Wording.Says(new Act.ReviewWritten(part, text)),
        year -> Optional.ofNullable(year.review().get(part)).orElseGet(Field.Unset::new));
  }

  ProseModel model() {
    return model;
  }

  ProseController controller() {
    return controller;
  }

  /// A case is opened; a draft of this field that is found is offered.
  void open(CaseView view) {
    model.open(stands.apply(view.state().year()), draft(view));
  }

  /// The same case was read anew.
  void read(CaseView view) {
    model.read(stands.apply(view.state().year()));
  }

  private Optional<Drafts.Draft> draft(CaseView view) {
    return view.drafts().stream().filter(it -> it.place().equals(place)).findFirst();
  }
}
