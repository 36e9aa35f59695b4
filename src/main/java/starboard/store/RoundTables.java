package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;

/// The tables of the rounds and of the councils rated in them.
final class RoundTables {
  private final Sql sql;

  RoundTables(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from round_council");
    sql.update("delete from round");
  }

  void put(Round round) {
    var terms = round.terms();
    sql.put(
        "update round set kind = ?, from_round = ?, rule_book = ?, cut_off = ?, publication = ?,"
            + " source = ?, phase = ? where id = ?",
        "insert into round (kind, from_round, rule_book, cut_off, publication, source, phase, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        terms.kind().word(),
        terms.from().map(RoundId::text),
        terms.ruleBook(),
        terms.cutOff(),
        terms.publication(),
        terms.source(),
        round.phase().word(),
        round.id().text());
    sql.update("delete from round_council where round = ?", round.id().text());
    var place = 0;
    for (var council : terms.councils())
      sql.update(
          "insert into round_council (round, place, council) values (?, ?, ?)",
          round.id().text(),
          place++,
          council.text());
  }

  List<Round> rounds() {
    return sql.list("select * from round order by id desc", this::round);
  }

  private Round round(ResultSet row) throws SQLException {
    var id = row.getString("id");
    var councils =
        sql.list(
            "select council from round_council where round = ? order by place",
            it -> new CouncilId(it.getString("council")),
            id);
    var terms =
        new RoundTerms(
            new RoundId(id),
            Words.kind(row.getString("kind")),
            Optional.ofNullable(row.getString("from_round")).map(RoundId::new),
            row.getString("rule_book"),
            Optional.ofNullable(row.getObject("cut_off", LocalDate.class)),
            Optional.ofNullable(row.getObject("publication", LocalDate.class)),
            councils,
            row.getString("source"));
    return new Round(terms, Words.phase(row.getString("phase")));
  }
}
