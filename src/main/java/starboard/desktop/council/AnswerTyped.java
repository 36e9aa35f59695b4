package starboard.desktop.council;

import java.util.Optional;
import starboard.casework.Deciding;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.desktop.prose.FormText;
import starboard.desktop.prose.Wording;

/// An answer to a point of the council as it is filled in.
///
/// @param kind whether the point is taken; empty while nothing is chosen
record AnswerTyped(Optional<Response.Kind> kind, String reason, String effect) {

  static AnswerTyped of(Response it) {
    return new AnswerTyped(Optional.of(it.kind()), it.reason(), it.effect());
  }

  static AnswerTyped read(String text) {
    var form = FormText.read(text);
    return new AnswerTyped(Response.Kind.of(form.other(0)), form.prose(), form.other(1));
  }

  String text() {
    return FormText.write(reason, kind.map(Response.Kind::word).orElse(""), effect);
  }

  /// What it says, or what it lacks; a blank one takes the answer back.
  static Wording meaning(String text, RepresentationId point) {
    if (text.isEmpty()) return new Wording.Says(new Deciding.Responded(point, Optional.empty()));
    var it = read(text);
    if (it.kind.isEmpty()) return new Wording.Lacks("Choose whether the point is accepted.");
    if (it.reason.isBlank()) return new Wording.Lacks("Write why.");
    return new Wording.Says(
        new Deciding.Responded(
            point, Optional.of(new Response(it.kind.get(), it.reason.strip(), it.effect.strip()))));
  }
}
