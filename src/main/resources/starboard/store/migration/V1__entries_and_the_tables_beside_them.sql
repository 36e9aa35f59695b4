-- The first form of the store. Plain SQL that H2 and PostgreSQL both understand.
--
-- The record is entry and entry_parent. Everything below them repeats what the entries add up to, is
-- written in the same transaction and can be made anew from the entries (starboard store rebuild);
-- drafts are what was typed and is not yet said.
--
-- A signature of an entry will stand in a column of its own beside the text, added by a later
-- migration: it signs the id, so nothing here changes with it.

create table store (
  one boolean default true primary key check (one),
  device varchar(100) not null check (device <> ''),
  saves bigint default 0 not null check (saves >= 0),
  entries bigint default 0 not null check (entries >= 0)
);
comment on table store is 'One row: this store itself.';
comment on column store.device is 'The name of this device in the entries made on it.';
comment on column store.saves is 'How many pieces of work were saved. Tells after a fault whether the last one got to disk.';
comment on column store.entries is 'How many entries there were after the last one. Tells when entries were lost or only a part of a save is there.';

create table entry (
  seq bigint primary key check (seq > 0),
  id varchar(64) not null unique check (char_length(id) = 64),
  file varchar(200) not null check (file <> ''),
  at timestamp(3) with time zone not null,
  person varchar not null,
  role varchar not null,
  device varchar not null,
  canonical varchar not null
);
create index entry_file on entry (file, seq);
comment on table entry is 'Every act, as it was said. Rows are added and never changed or removed.';
comment on column entry.seq is 'The order in which the entries arrived in this store, from 1 and without gaps.';
comment on column entry.id is 'The SHA-256 of the canonical text in UTF-8, as 64 hexadecimal digits.';
comment on column entry.file is 'The case file: register, round/2003-11 or case/2003-11/bexley.';
comment on column entry.at is 'When it was said, by the clock of the author''s device. Repeated from the canonical text.';
comment on column entry.person is 'Who said it. Repeated from the canonical text.';
comment on column entry.role is 'In which role. Repeated from the canonical text.';
comment on column entry.device is 'On which device. Repeated from the canonical text.';
comment on column entry.canonical is 'All that the entry says, as the one JSON text that is hashed.';

create table entry_parent (
  entry varchar(64) not null references entry (id),
  parent varchar(64) not null references entry (id),
  primary key (entry, parent),
  check (entry <> parent)
);
comment on table entry_parent is 'The newest entries of the same case file that the author of an entry had seen. Repeated from the canonical text.';

create table council (
  id varchar(200) primary key check (id <> ''),
  name varchar(200) not null check (name <> ''),
  type varchar(40) not null check (type in
    ('Inner London', 'Outer London', 'Metropolitan District', 'Shire County', 'Unitary Authority')),
  region varchar(40) not null check (region in
    ('Eastern', 'East Midlands', 'North East', 'North West', 'London', 'South East', 'South West',
     'West Midlands', 'Yorkshire & Humber'))
);
comment on table council is 'The councils with social services responsibilities.';

create table round (
  id varchar(40) primary key check (id <> ''),
  from_round varchar(40),
  rule_book varchar(200) not null,
  cut_off date,
  publication date,
  source varchar not null,
  phase varchar(20) not null check (phase in ('open', 'published'))
);
comment on table round is 'Rating exercises.';
comment on column round.id is 'Year and month of publication, and perhaps a word.';
comment on column round.from_round is 'The earlier round it was opened from. No foreign key: when the tables are made anew, a round may come before the one it was opened from.';
comment on column round.rule_book is 'The id of the rule book that gives its stars.';
comment on column round.cut_off is 'The last day whose evidence counts, where it is known.';
comment on column round.publication is 'The day of publication, where it is known.';
comment on column round.source is 'Where its terms come from; blank for a round opened in Starboard.';

create table round_council (
  round varchar(40) not null references round (id),
  place integer not null check (place >= 0),
  council varchar(200) not null references council (id),
  primary key (round, place),
  unique (round, council)
);
comment on table round_council is 'The councils that are rated in a round, in the order of its terms.';

create table rated_case (
  round varchar(40) not null references round (id),
  council varchar(200) not null references council (id),
  status varchar(20) not null check (status in
    ('rated', 'incomplete', 'in conflict', 'not yet rated')),
  published integer check (published between 0 and 3),
  stars integer check (stars between 0 and 3),
  points integer check (points >= 0),
  primary key (round, council),
  check ((status = 'rated') = (stars is not null)),
  check ((stars is null) = (points is null))
);
comment on table rated_case is 'One council in one round, from the first entry of its case file on.';
comment on column rated_case.published is 'The stars of the published record, in a round taken from it.';
comment on column rated_case.stars is 'The stars that the rule book of the round gives, where the case is rated.';
comment on column rated_case.points is 'The points that the rule book of the round gives, where the case is rated.';

create table judgement (
  round varchar(40) not null,
  council varchar(200) not null,
  subject varchar(20) not null check (subject in
    ('children_serving', 'children_capacity', 'adults_serving', 'adults_capacity')),
  state varchar(20) not null check (state in ('open', 'not enough evidence', 'given', 'conflict')),
  grade varchar(20),
  certainty varchar(20) not null check (certainty in
    ('', 'provisional', 'quoted', 'recovered', 'reconstructed', 'unknown')),
  rationale varchar not null,
  primary key (round, council, subject),
  foreign key (round, council) references rated_case (round, council),
  check ((state = 'given') = (grade is not null)),
  check (grade is null
    or subject in ('children_serving', 'adults_serving') and grade in ('No', 'Some', 'Most', 'Yes')
    or subject in ('children_capacity', 'adults_capacity')
      and grade in ('Poor', 'Uncertain', 'Promising', 'Excellent'))
);
comment on table judgement is 'The four judgements of each case.';
comment on column judgement.subject is 'The service and the question.';
comment on column judgement.certainty is 'provisional, or how sure the published record is; blank where no grade is given.';
comment on column judgement.rationale is 'The reason, or blank.';

create table draft (
  round varchar(40) not null,
  council varchar(200) not null,
  subject varchar(20) not null check (subject in
    ('children_serving', 'children_capacity', 'adults_serving', 'adults_capacity')),
  person varchar not null check (person <> ''),
  typed varchar not null,
  at timestamp(3) with time zone not null,
  primary key (round, council, subject)
);
comment on table draft is 'What has been typed as a reason and not recorded yet. Not part of the record, and kept when the tables are made anew.';
