package starboard.store;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import starboard.application.Drafts;
import starboard.application.Ledger;
import starboard.application.Tables;
import starboard.journal.BrokenHistory;
import starboard.journal.Entry;
import starboard.journal.FileId;
import starboard.journal.History;
import starboard.journal.MalformedEntry;

/// The store as one piece of work sees it.
final class H2Ledger implements Ledger {
  private final StoreFolder folder;
  private final Sql sql;
  private final H2Tables tables;
  private final H2Drafts drafts;

  H2Ledger(StoreFolder folder, Sql sql) {
    this.folder = folder;
    this.sql = sql;
    tables = new H2Tables(folder, sql);
    drafts = new H2Drafts(sql);
  }

  @Override
  public History history(FileId file) {
    var rows =
        sql.list(
            "select id, canonical from entry where file = ? order by seq",
            row -> new Kept(row.getString("id"), row.getString("canonical")),
            file.text());
    var entries = new ArrayList<Entry>(rows.size());
    for (var row : rows) entries.add(read(file, row));
    try {
      return History.of(file, entries);
    } catch (BrokenHistory e) {
      throw folder.damaged(Faults.reason(e), e);
    }
  }

  private record Kept(String id, String canonical) {}

  private Entry read(FileId file, Kept row) {
    try {
      var entry = Entry.read(row.canonical());
      if (entry.id().hex().equals(row.id())) return entry;
      throw folder.damaged(
          "the entry %.10s of %s does not say what it said when it was made"
              .formatted(row.id(), file));
    } catch (MalformedEntry e) {
      throw folder.damaged(
          "the entry %.10s of %s is not an entry any more (%s)"
              .formatted(row.id(), file, Faults.reason(e)),
          e);
    }
  }

  @Override
  public List<FileId> files() {
    return sql.list(
        "select distinct file from entry order by file", row -> new FileId(row.getString("file")));
  }

  @Override
  public void append(Entry entry) {
    var id = entry.id().hex();
    if (!sql.list("select seq from entry where id = ?", row -> row.getLong("seq"), id).isEmpty())
      return;
    sql.update(
        "insert into entry (id, file, at, person, role, device, canonical)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        entry.file().text(),
        entry.at().atOffset(ZoneOffset.UTC),
        entry.author().person(),
        entry.author().role(),
        entry.author().device(),
        entry.canonical());
    for (var parent : entry.parents())
      sql.update("insert into entry_parent (entry, parent) values (?, ?)", id, parent.hex());
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
