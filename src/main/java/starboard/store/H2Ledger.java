package starboard.store;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import starboard.application.Arrivals;
import starboard.application.Drafts;
import starboard.application.Ledger;
import starboard.application.StoreFacts;
import starboard.application.Tables;
import starboard.application.publishing.JournalHead;
import starboard.journal.BrokenHistory;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.HeadTrail;
import starboard.journal.History;
import starboard.journal.MalformedEntry;

/// The store as one piece of work sees it.
final class H2Ledger implements Ledger {
  private final StoreFolder folder;
  private final int schema;
  private final Sql sql;
  private final H2Tables tables;
  private final H2Drafts drafts;
  private int appended;

  H2Ledger(StoreFolder folder, int schema, Sql sql) {
    this.schema = schema;
    this.folder = folder;
    this.sql = sql;
    tables = new H2Tables(folder, sql);
    drafts = new H2Drafts(sql);
  }

  @Override
  public History history(FileId file) {
    var rows =
        sql.list(
            "select id, at, person, role, device, canonical from entry where file = ? order by seq",
            Kept::read,
            file.text());
    var entries = new ArrayList<Entry>(rows.size());
    for (var row : rows) entries.add(read(file, row));
    try {
      return History.of(file, entries);
    } catch (BrokenHistory e) {
      throw folder.damagedInside(Faults.reason(e), e);
    }
  }

  private record Kept(
      String id, Instant at, String person, String role, String device, String canonical) {
    static Kept read(ResultSet row) throws SQLException {
      return new Kept(
          row.getString("id"),
          row.getObject("at", OffsetDateTime.class).toInstant(),
          row.getString("person"),
          row.getString("role"),
          row.getString("device"),
          row.getString("canonical"));
    }

    boolean is(Entry entry) {
      return id.equals(entry.id().hex())
          && at.equals(entry.at())
          && person.equals(entry.author().person())
          && role.equals(entry.author().role())
          && device.equals(entry.author().device());
    }
  }

  private Entry read(FileId file, Kept row) {
    try {
      var entry = Entry.read(row.canonical());
      if (row.is(entry)) return entry;
      throw folder.damagedInside(
          "the entry %.10s of %s does not say what it said when it was made"
              .formatted(row.id(), file));
    } catch (MalformedEntry e) {
      throw folder.damagedInside(
          "the entry %.10s of %s is not an entry any more (%s)"
              .formatted(row.id(), file, Faults.reason(e)),
          e);
    }
  }

  @Override
  public List<String> rowFaults(History history) {
    var kept = new HashMap<String, Set<String>>();
    sql.list(
        "select p.entry, p.parent from entry e join entry_parent p on p.entry = e.id"
            + " where e.file = ?",
        row ->
            kept.computeIfAbsent(row.getString("entry"), _ -> new HashSet<>())
                .add(row.getString("parent")),
        history.file().text());
    var faults = new ArrayList<String>();
    for (var entry : history.entries()) {
      var parents = entry.parents().stream().map(Hash::hex).collect(toSet());
      if (!parents.equals(kept.getOrDefault(entry.id().hex(), Set.of())))
        faults.add(
            "The rows in the table entry_parent of the entry %s of %s differ from what it says."
                .formatted(entry.id().abbreviated(), history.file()));
    }
    return faults;
  }

  @Override
  public void repeat(History history) {
    sql.update(
        "delete from entry_parent where entry in (select id from entry where file = ?)",
        history.file().text());
    history.entries().forEach(this::putParents);
  }

  private void putParents(Entry entry) {
    for (var parent : entry.parents())
      sql.update(
          "insert into entry_parent (entry, parent) values (?, ?)", entry.id().hex(), parent.hex());
  }

  @Override
  public StoreFacts facts() {
    try {
      return new StoreFacts(Files.size(folder.file()), schema);
    } catch (IOException e) {
      throw folder.unusable(e);
    }
  }

  @Override
  public JournalHead head() {
    return new HeadTable(sql).head();
  }

  @Override
  public HeadTrail trail() {
    try {
      return new HeadTable(sql).trail();
    } catch (MalformedEntry e) {
      throw folder.damagedInside(Faults.reason(e), e);
    }
  }

  @Override
  public List<FileId> files() {
    try {
      return sql.list(
          "select distinct file from entry order by file",
          row -> new FileId(row.getString("file")));
    } catch (MalformedEntry e) {
      throw folder.damagedInside(Faults.reason(e), e);
    }
  }

  @Override
  public long newest() {
    return sql.list("select coalesce(max(seq), 0) as newest from entry", it -> it.getLong("newest"))
        .getFirst();
  }

  @Override
  public List<FileId> filesSince(long number) {
    return sql.list(
        "select distinct file from entry where seq > ? order by file",
        row -> new FileId(row.getString("file")),
        number);
  }

  @Override
  public List<Arrivals.Arrived> arrived(Arrivals wanted) {
    return ArrivedRows.of(sql, wanted);
  }

  @Override
  public void append(Entry entry) {
    var id = entry.id().hex();
    if (!sql.list("select seq from entry where id = ?", row -> row.getLong("seq"), id).isEmpty())
      return;
    sql.update(
        "insert into entry (seq, id, file, at, person, role, device, canonical)"
            + " values ((select coalesce(max(seq), 0) + 1 from entry), ?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.file().text(),
        entry.at().atOffset(ZoneOffset.UTC),
        entry.author().person(),
        entry.author().role(),
        entry.author().device(),
        entry.canonical());
    putParents(entry);
    appended++;
  }

  /// How many entries were new.
  int appended() {
    return appended;
  }

  @Override
  public Tables tables() {
    return tables;
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }
}
