-- How far each case is, what was settled of it, what its council said and who works here. The tables
-- of an older store are behind until they are made anew: it has entries of which they say nothing
-- yet, as who gave each judgement and when.

alter table store add column behind boolean default false not null;
update store set behind = true where entries > 0;
comment on column store.behind is 'Whether the tables are those of an older program and have to be made anew.';

create table person (
  name varchar primary key check (name <> ''),
  role varchar(20) not null check (role in
    ('inspector', 'data officer', 'chief inspector', 'reader')),
  active boolean not null
);
comment on table person is 'The people in the register.';
comment on column person.active is 'Whether the person still works here; who does not cannot sign in.';

alter table judgement add column judge varchar default '' not null;
alter table judgement add column judged_at timestamp(3) with time zone;
alter table judgement add constraint judgement_judged check ((judge = '') = (judged_at is null));
comment on column judgement.judge is 'Who gave the answer that stands; blank where none is given or two are in conflict.';
comment on column judgement.judged_at is 'When it was given.';

alter table rated_case add column inspector varchar check (inspector <> '');
alter table rated_case add column step varchar(20) default 'in preparation' not null check (step in
  ('in preparation', 'provisional', 'in moderation', 'with the council', 'ready', 'determined'));
alter table rated_case add column since timestamp(3) with time zone;
alter table rated_case add column due date;
alter table rated_case add column council_points integer default 0 not null
  check (council_points >= 0);
alter table rated_case add column open_points integer default 0 not null check (open_points >= 0);
alter table rated_case add column second_inspector varchar check (second_inspector <> '');
alter table rated_case add column second_in boolean default false not null;
alter table rated_case add column determined_by varchar;
alter table rated_case add column reopenings integer default 0 not null check (reopenings >= 0);
alter table rated_case add column in_year integer check (in_year between 0 and 3);
alter table rated_case add constraint rated_case_points check (open_points <= council_points);
alter table rated_case add constraint rated_case_determined
  check ((step = 'determined') = (determined_by is not null));
alter table rated_case add constraint rated_case_second
  check (not second_in or second_inspector is not null);
comment on column rated_case.inspector is 'The inspector that the case was given to.';
comment on column rated_case.step is 'How far the case is; in a published round every case is published, whatever stands here.';
comment on column rated_case.since is 'When it came to that step; null where it never moved.';
comment on column rated_case.due is 'The last day for the council''s representations, while the case is with the council.';
comment on column rated_case.council_points is 'How many points the council made on its draft.';
comment on column rated_case.open_points is 'How many of them nobody has answered.';
comment on column rated_case.second_inspector is 'Who was asked to judge the case a second time.';
comment on column rated_case.second_in is 'Whether the second judgement was handed in.';
comment on column rated_case.determined_by is 'Who determined it, where it is determined.';
comment on column rated_case.reopenings is 'How often it was opened again after it was determined.';
comment on column rated_case.in_year is 'The stars that it was given within the year, after its round.';

create table finding_settlement (
  round varchar(40) not null,
  council varchar(200) not null,
  finding varchar not null check (finding <> ''),
  kind varchar(20) not null check (kind in ('no change', 'changed', 'referred')),
  reason varchar not null check (reason <> ''),
  basis varchar not null,
  settled_by varchar not null check (settled_by <> ''),
  settled_at timestamp(3) with time zone not null,
  primary key (round, council, finding),
  foreign key (round, council) references rated_case (round, council)
);
comment on table finding_settlement is 'How findings of the consistency checks were settled.';
comment on column finding_settlement.finding is 'The name of the finding within the case.';
comment on column finding_settlement.basis is 'What the finding rested on when it was settled; it is open again once that has changed.';

create table council_point (
  round varchar(40) not null,
  council varchar(200) not null,
  id varchar not null check (id <> ''),
  dispute varchar(40) not null check (dispute in
    ('a slip', 'a fact behind a judgement', 'something left out')),
  subjects varchar(80) not null,
  said varchar not null check (said <> ''),
  received date not null,
  items varchar not null,
  response varchar(20) check (response in ('accepted', 'partly accepted', 'not accepted')),
  reason varchar check (reason <> ''),
  effect varchar,
  answered_at timestamp(3) with time zone,
  is_open boolean not null,
  entered_by varchar not null check (entered_by <> ''),
  entered_at timestamp(3) with time zone not null,
  primary key (round, council, id),
  foreign key (round, council) references rated_case (round, council),
  check ((response is null) = (reason is null)),
  check ((response is null) = (effect is null)),
  check ((response is null) = (answered_at is null)),
  check (response is not null or is_open)
);
comment on table council_point is 'The points that councils made on their drafts.';
comment on column council_point.subjects is 'The judgements that it is about, parted by commas.';
comment on column council_point.said is 'What the council says; of two versions the later.';
comment on column council_point.received is 'The day on which it came.';
comment on column council_point.items is 'The ids of the evidence sent with it, parted by commas.';
comment on column council_point.response is 'What was answered; null while nothing was, or while two answers are in conflict.';
comment on column council_point.effect is 'What the answer changed, or blank where nothing.';
comment on column council_point.is_open is 'Whether it still has to be answered.';

create table second_judgement (
  round varchar(40) not null,
  council varchar(200) not null,
  inspector varchar not null check (inspector <> ''),
  children_serving varchar(20) check (children_serving in ('No', 'Some', 'Most', 'Yes')),
  children_capacity varchar(20)
    check (children_capacity in ('Poor', 'Uncertain', 'Promising', 'Excellent')),
  adults_serving varchar(20) check (adults_serving in ('No', 'Some', 'Most', 'Yes')),
  adults_capacity varchar(20)
    check (adults_capacity in ('Poor', 'Uncertain', 'Promising', 'Excellent')),
  handed_in boolean not null,
  primary key (round, council),
  foreign key (round, council) references rated_case (round, council)
);
comment on table second_judgement is 'The judgements of second inspectors, who do not see the first until both are in.';
comment on column second_judgement.inspector is 'Who was asked.';
comment on column second_judgement.handed_in is 'Whether it was handed in.';
