-- How much working time a programme has used for a case; paused while the patient has the ball.

create table programme_clock (
    case_id     uuid primary key references case_file,
    ran_seconds bigint not null,
    since       timestamptz not null,
    paused      boolean not null
);
