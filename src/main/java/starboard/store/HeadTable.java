package starboard.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.application.publishing.JournalHead;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;
import starboard.journal.HistoryHead;

/// The newest entries of all case files, now and as they were, without reading what the entries
/// say.
record HeadTable(Sql sql) {
  private static final String NEWEST =
      "select e.file, e.id from entry e"
          + " join (select max(seq) as newest from entry group by file) m on m.newest = e.seq";

  private static final String UNFOLLOWED =
      "select e.file, e.id from entry e left join entry_parent p on p.parent = e.id"
          + " where p.parent is null";

  JournalHead head() {
    var heads = heads(NEWEST);
    // The newest entry of a file follows no other. Where that makes as many as there are entries
    // that none follows, there are no others; else somebody worked apart, and the slower question
    // finds all.
    if (heads.size() < entries() - followed()) heads = heads(UNFOLLOWED);
    return new JournalHead(HistoryHead.of(heads), entries(), newest());
  }

  /// Of every entry what it follows, in the order in which they arrived.
  HeadTrail trail() {
    var parents = new HashMap<String, Set<Hash>>();
    sql.list(
        "select entry, parent from entry_parent",
        row ->
            parents
                .computeIfAbsent(row.getString("entry"), _ -> new HashSet<>())
                .add(new Hash(row.getString("parent"))));
    var trail = new HeadTrail();
    sql.list(
        "select file, id, at from entry order by seq",
        row -> {
          var id = row.getString("id");
          trail.add(
              new FileId(row.getString("file")),
              new Hash(id),
              parents.getOrDefault(id, Set.of()),
              row.getObject("at", OffsetDateTime.class).toInstant());
          return id;
        });
    return trail;
  }

  private Map<FileId, Set<Hash>> heads(String question) {
    var heads = new HashMap<FileId, Set<Hash>>();
    sql.list(
        question,
        row ->
            heads
                .computeIfAbsent(new FileId(row.getString("file")), _ -> new HashSet<>())
                .add(new Hash(row.getString("id"))));
    return heads;
  }

  /// Entries are numbered from 1 without gaps.
  private long entries() {
    return number("select coalesce(max(seq), 0) as n from entry");
  }

  private long followed() {
    return number("select count(distinct parent) as n from entry_parent");
  }

  private long number(String question) {
    return sql.list(question, row -> row.getLong("n")).getFirst();
  }

  /// The time of the newest entry of all.
  private Instant newest() {
    return sql.list(
            "select max(at) as newest from entry",
            row -> Optional.ofNullable(row.getObject("newest", OffsetDateTime.class)))
        .getFirst()
        .map(OffsetDateTime::toInstant)
        .orElse(Instant.EPOCH);
  }
}
