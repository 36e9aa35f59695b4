package starboard.desktop.evidence;

import starboard.application.Drafts.Draft;
import starboard.casework.Register;
import starboard.desktop.frame.Dates;

/// What was typed in a form and is not recorded.
record Reminder(FormTarget target, String words) {
  static Reminder of(EvidenceModel model, FormTarget target, Draft draft) {
    var what =
        target
            .item()
            .flatMap(model::line)
            .map(it -> "changes to “" + it.item().title() + "”")
            .orElse("a new item");
    return new Reminder(
        target,
        "Not recorded: %s, typed by %s on %s."
            .formatted(what, draft.person(), Dates.words(draft.at(), Register.ZONE)));
  }
}
