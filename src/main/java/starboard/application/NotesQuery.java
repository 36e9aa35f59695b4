package starboard.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.journal.Field;

/// Reads the moderation notes of cases from their entries, as far as the ledger shows them.
record NotesQuery(Ledger ledger, RoundShelf shelf) {
  private static final Comparator<NoteRow> NEWEST_FIRST =
      Comparator.comparing(NoteRow::at).reversed().thenComparing(NoteRow::id);

  /// Each note once, the newest first, whatever number of the cases it stands on.
  List<NoteRow> of(List<CaseId> ids) {
    var found = new LinkedHashMap<NoteId, NoteRow>();
    for (var id : ids)
      shelf
          .state(ledger, id)
          .deliberation()
          .notes()
          .forEach((note, field) -> row(note, field).ifPresent(it -> found.putIfAbsent(note, it)));
    return found.values().stream().sorted(NEWEST_FIRST).toList();
  }

  private static Optional<NoteRow> row(NoteId id, Field<ModerationNote> field) {
    return switch (field) {
      case Field.Unset<ModerationNote> _ -> Optional.empty();
      case Field.Settled<ModerationNote>(var write) ->
          Optional.of(
              new NoteRow(id, write.value(), write.by().author().person(), write.by().at()));
      case Field.Conflict<ModerationNote>(var writes) -> {
        var newest = writes.getLast();
        yield Optional.of(
            new NoteRow(id, newest.value(), newest.by().author().person(), newest.by().at()));
      }
    };
  }
}
