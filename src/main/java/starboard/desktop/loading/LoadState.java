package starboard.desktop.loading;

import starboard.application.loading.Preview;

/// How far the loading of a file has come.
sealed interface LoadState {
  /// No file was chosen yet.
  record Waiting() implements LoadState {}

  /// The file is being read and held against the round.
  record Reading(String file) implements LoadState {}

  /// It cannot be read at all.
  record Unreadable(String sentence) implements LoadState {}

  /// This would be done.
  record Ready(Preview preview) implements LoadState {}

  /// It is being done.
  record Saving(Preview preview) implements LoadState {}

  /// It was refused or could not be saved; nothing was done.
  record NotLoaded(Preview preview, String sentence) implements LoadState {}

  /// It is on disk.
  record Loaded(Preview preview) implements LoadState {}
}
