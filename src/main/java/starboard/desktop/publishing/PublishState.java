package starboard.desktop.publishing;

import starboard.application.publishing.Press;

/// How far a publication is.
sealed interface PublishState {

  /// It is being asked whether the round can be published.
  record Asking() implements PublishState {}

  /// The round cannot be published.
  ///
  /// @param why with what would help
  record Refused(String why) implements PublishState {}

  /// It can be made.
  ///
  /// @param told what became of the last try, or blank
  record Ready(String told) implements PublishState {}

  /// It is being made.
  record Running(int done, int all) implements PublishState {}

  /// It is there.
  record Done(Press.Pack pack) implements PublishState {}
}
