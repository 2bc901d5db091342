--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: forget_dates(uuid, bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.forget_dates(of_user uuid, first_seq bigint, last_seq bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
        UPDATE user_events SET body = without_dates(body)
        WHERE user_id = of_user AND seq BETWEEN first_seq AND last_seq
    $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$;


--
-- Name: refuse_change_but_for_dates_of_the_erased(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change_but_for_dates_of_the_erased() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        IF ROW(NEW.user_id, NEW.seq, NEW.event_id, NEW.recorded_at, NEW.schema_version, NEW.body) IS DISTINCT FROM
            ROW(OLD.user_id, OLD.seq, OLD.event_id, OLD.recorded_at, OLD.schema_version, without_dates(OLD.body))
            OR NOT EXISTS (SELECT FROM users WHERE id = OLD.user_id AND status = 'erased')
        THEN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END $$;


--
-- Name: without_dates(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.without_dates(body jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT
    AS $$
        SELECT body
            || CASE WHEN body ->> 'local_date' IS NULL THEN '{}' ELSE '{"local_date": "1970-01-01"}' END::jsonb
            || CASE WHEN body ->> 'performed_at' IS NULL THEN '{}'
                ELSE '{"performed_at": "1970-01-01T00:00:00Z"}' END::jsonb
            || CASE WHEN body ->> 'first_on' IS NULL THEN '{}' ELSE '{"first_on": "1970-01-01"}' END::jsonb
            || CASE WHEN body ->> 'last_on' IS NULL THEN '{}' ELSE '{"last_on": "1970-01-01"}' END::jsonb
    $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: audit_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_events (
    number bigint NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    actor_id uuid NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    CONSTRAINT ck_audit_events_action CHECK ((action ~ '^[a-z_]{1,64}$'::text)),
    CONSTRAINT ck_audit_events_subject CHECK (((length(subject) >= 1) AND (length(subject) <= 200)))
);


--
-- Name: audit_events_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.audit_events ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_events_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: badge_decisions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.badge_decisions (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    badge_code text NOT NULL,
    reason text NOT NULL,
    decided_by uuid NOT NULL,
    CONSTRAINT ck_badge_decisions_reason CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);


--
-- Name: challenge_prerequisites; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.challenge_prerequisites (
    challenge_code text NOT NULL,
    prerequisite_code text NOT NULL,
    CONSTRAINT ck_challenge_prerequisites_not_itself CHECK ((challenge_code <> prerequisite_code))
);


--
-- Name: challenge_texts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.challenge_texts (
    challenge_code text NOT NULL,
    language text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    basis_note text NOT NULL,
    CONSTRAINT ck_challenge_texts_language CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT ck_challenge_texts_texts CHECK (((title <> ''::text) AND (description <> ''::text) AND (basis_note <> ''::text)))
);


--
-- Name: challenges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.challenges (
    code text NOT NULL,
    category text NOT NULL,
    difficulty bigint NOT NULL,
    points bigint NOT NULL,
    recurrence text NOT NULL,
    starts_on date,
    ends_on date,
    validation text NOT NULL,
    co2e_g bigint,
    water_ml bigint,
    waste_g bigint,
    energy_wh bigint,
    basis_kind text NOT NULL,
    basis_source text NOT NULL,
    basis_read_year bigint NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    retired_at timestamp(3) with time zone,
    CONSTRAINT ck_challenges_basis_kind CHECK ((basis_kind = ANY (ARRAY['factor'::text, 'estimate'::text, 'not_quantified'::text]))),
    CONSTRAINT ck_challenges_basis_source CHECK ((basis_source <> ''::text)),
    CONSTRAINT ck_challenges_category CHECK ((category = ANY (ARRAY['mobility'::text, 'food'::text, 'water'::text, 'waste'::text, 'energy'::text, 'digital'::text, 'goods'::text, 'learning'::text]))),
    CONSTRAINT ck_challenges_code CHECK ((code ~ '^[a-z0-9][a-z0-9-]{1,62}$'::text)),
    CONSTRAINT ck_challenges_difficulty CHECK (((difficulty >= 1) AND (difficulty <= 3))),
    CONSTRAINT ck_challenges_points CHECK (((points >= 1) AND (points <= 1000))),
    CONSTRAINT ck_challenges_recurrence CHECK ((recurrence = ANY (ARRAY['once'::text, 'daily'::text, 'weekly'::text]))),
    CONSTRAINT ck_challenges_savings CHECK (((COALESCE(co2e_g, (1)::bigint) > 0) AND (COALESCE(water_ml, (1)::bigint) > 0) AND (COALESCE(waste_g, (1)::bigint) > 0) AND (COALESCE(energy_wh, (1)::bigint) > 0))),
    CONSTRAINT ck_challenges_validation CHECK ((validation = ANY (ARRAY['self_reported'::text, 'reviewed'::text]))),
    CONSTRAINT ck_challenges_window CHECK ((ends_on >= starts_on))
);


--
-- Name: cohort_coaches; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohort_coaches (
    user_id uuid NOT NULL,
    cohort_code text NOT NULL
);


--
-- Name: cohort_invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohort_invitations (
    user_id uuid NOT NULL,
    cohort_code text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT ck_cohort_invitations_expiry CHECK ((expires_at > created_at))
);


--
-- Name: cohort_members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohort_members (
    user_id uuid NOT NULL,
    cohort_code text NOT NULL,
    since timestamp(3) with time zone NOT NULL
);


--
-- Name: cohorts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cohorts (
    code text NOT NULL,
    name text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    join_code text,
    CONSTRAINT ck_cohorts_code CHECK ((code ~ '^[a-z0-9][a-z0-9-]{1,62}$'::text)),
    CONSTRAINT ck_cohorts_join_code CHECK ((join_code ~ '^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{10}$'::text)),
    CONSTRAINT ck_cohorts_name CHECK (((length(name) >= 1) AND (length(name) <= 120)))
);


--
-- Name: completions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.completions (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    challenge_code text NOT NULL,
    status text NOT NULL,
    period_key text NOT NULL,
    category text NOT NULL,
    difficulty bigint NOT NULL,
    points bigint NOT NULL,
    co2e_g bigint,
    water_ml bigint,
    waste_g bigint,
    energy_wh bigint,
    performed_at timestamp(3) with time zone NOT NULL,
    local_date date NOT NULL,
    submitted_at timestamp(3) with time zone NOT NULL,
    decided_at timestamp(3) with time zone,
    note text,
    decided_by uuid,
    decision_reason text,
    CONSTRAINT ck_completions_category CHECK ((category = ANY (ARRAY['mobility'::text, 'food'::text, 'water'::text, 'waste'::text, 'energy'::text, 'digital'::text, 'goods'::text, 'learning'::text]))),
    CONSTRAINT ck_completions_decided CHECK (((status = 'pending'::text) = (decided_at IS NULL))),
    CONSTRAINT ck_completions_decision_reason CHECK (((decision_reason IS NULL) OR (((length(decision_reason) >= 1) AND (length(decision_reason) <= 500)) AND (status = ANY (ARRAY['rejected'::text, 'reversed'::text]))))),
    CONSTRAINT ck_completions_difficulty CHECK (((difficulty >= 1) AND (difficulty <= 3))),
    CONSTRAINT ck_completions_moments CHECK (((performed_at <= submitted_at) AND (COALESCE(decided_at, submitted_at) >= submitted_at))),
    CONSTRAINT ck_completions_note CHECK ((length(note) <= 500)),
    CONSTRAINT ck_completions_points CHECK (((points >= 1) AND (points <= 1000))),
    CONSTRAINT ck_completions_reviewer CHECK (((decided_by IS NULL) OR ((decided_by <> user_id) AND (status <> 'pending'::text)))),
    CONSTRAINT ck_completions_savings CHECK (((COALESCE(co2e_g, (1)::bigint) > 0) AND (COALESCE(water_ml, (1)::bigint) > 0) AND (COALESCE(waste_g, (1)::bigint) > 0) AND (COALESCE(energy_wh, (1)::bigint) > 0))),
    CONSTRAINT ck_completions_status CHECK ((status = ANY (ARRAY['pending'::text, 'approved'::text, 'rejected'::text, 'reversed'::text])))
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    user_id uuid NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    status bigint NOT NULL,
    resource_id text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    seq bigint,
    language text,
    CONSTRAINT ck_idempotency_keys_body_hash CHECK ((octet_length(body_hash) = 32)),
    CONSTRAINT ck_idempotency_keys_key CHECK (((length(key) >= 1) AND (length(key) <= 255))),
    CONSTRAINT ck_idempotency_keys_language CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT ck_idempotency_keys_status CHECK (((status >= 200) AND (status <= 299)))
);


--
-- Name: invitations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitations (
    code_hash bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    used_by uuid,
    CONSTRAINT ck_invitations_code_hash CHECK ((octet_length(code_hash) = 32)),
    CONSTRAINT ck_invitations_expiry CHECK ((expires_at > created_at))
);


--
-- Name: leaderboard_changes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leaderboard_changes (
    period text NOT NULL,
    id bigint NOT NULL,
    points_before bigint NOT NULL,
    points_after bigint NOT NULL,
    CONSTRAINT ck_leaderboard_changes_points CHECK (((points_before >= 0) AND (points_after >= 0) AND (points_before <> points_after)))
);


--
-- Name: leaderboard_changes_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.leaderboard_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.leaderboard_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: leaderboard_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leaderboard_counts (
    period text NOT NULL,
    width bigint NOT NULL,
    floor bigint NOT NULL,
    user_count bigint NOT NULL,
    CONSTRAINT ck_leaderboard_counts_bucket CHECK (((width = ANY (ARRAY[(1)::bigint, (100)::bigint, (10000)::bigint])) AND (floor >= 0) AND ((floor % width) = 0)))
);


--
-- Name: leaderboard_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.leaderboard_entries (
    user_id uuid NOT NULL,
    period text NOT NULL,
    points bigint NOT NULL,
    reached_at timestamp(3) with time zone NOT NULL,
    listed boolean NOT NULL,
    CONSTRAINT ck_leaderboard_entries_points CHECK ((points >= 0))
);


--
-- Name: ledger_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entries (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    completion_id uuid NOT NULL,
    category text NOT NULL,
    points bigint NOT NULL,
    reverses_seq bigint,
    credited_points bigint GENERATED ALWAYS AS (abs(points)) STORED NOT NULL,
    recorded_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT ck_ledger_entries_sign CHECK ((((reverses_seq IS NULL) AND (points > 0)) OR (COALESCE((reverses_seq < seq), false) AND (points < 0))))
);


--
-- Name: pending_projections; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pending_projections (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    available_at timestamp(3) with time zone NOT NULL,
    attempts bigint NOT NULL,
    CONSTRAINT ck_pending_projections_counts CHECK (((seq >= 1) AND (attempts >= 0)))
);


--
-- Name: request_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.request_counts (
    policy text NOT NULL,
    who text NOT NULL,
    used bigint NOT NULL,
    resets_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT ck_request_counts_used CHECK ((used >= 0))
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    revoked_at timestamp(3) with time zone,
    refresh_hash bytea NOT NULL,
    CONSTRAINT ck_sessions_expiry CHECK ((expires_at > created_at)),
    CONSTRAINT ck_sessions_refresh_hash CHECK ((octet_length(refresh_hash) = 32))
);


--
-- Name: streak_pauses; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.streak_pauses (
    user_id uuid NOT NULL,
    first_on date NOT NULL,
    last_on date NOT NULL,
    CONSTRAINT ck_streak_pauses_length CHECK (((last_on >= first_on) AND (last_on <= (first_on + 29))))
);


--
-- Name: user_challenges; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_challenges (
    user_id uuid NOT NULL,
    challenge_code text NOT NULL,
    completion_count bigint NOT NULL,
    CONSTRAINT ck_user_challenges_completion_count CHECK ((completion_count >= 0))
);


--
-- Name: user_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_events (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    event_id uuid NOT NULL,
    recorded_at timestamp(3) with time zone NOT NULL,
    schema_version bigint NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT ck_user_events_body CHECK (((jsonb_typeof(body) = 'object'::text) AND (body ? 'type'::text))),
    CONSTRAINT ck_user_events_seq CHECK ((seq >= 1))
);


--
-- Name: user_heads; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_heads (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    last_event_id uuid,
    recorded_at timestamp(3) with time zone NOT NULL,
    CONSTRAINT ck_user_heads_last_event CHECK (((seq = 0) = (last_event_id IS NULL))),
    CONSTRAINT ck_user_heads_seq CHECK ((seq >= 0))
);


--
-- Name: user_totals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_totals (
    user_id uuid NOT NULL,
    category text NOT NULL,
    completion_count bigint NOT NULL,
    points bigint NOT NULL,
    co2e_g bigint NOT NULL,
    co2e_known bigint NOT NULL,
    water_ml bigint NOT NULL,
    water_known bigint NOT NULL,
    waste_g bigint NOT NULL,
    waste_known bigint NOT NULL,
    energy_wh bigint NOT NULL,
    energy_known bigint NOT NULL,
    CONSTRAINT ck_user_totals_category CHECK ((category = ANY (ARRAY['mobility'::text, 'food'::text, 'water'::text, 'waste'::text, 'energy'::text, 'digital'::text, 'goods'::text, 'learning'::text]))),
    CONSTRAINT ck_user_totals_counts CHECK (((completion_count >= 0) AND (points >= 0))),
    CONSTRAINT ck_user_totals_known CHECK ((((co2e_known >= 0) AND (co2e_known <= completion_count)) AND ((water_known >= 0) AND (water_known <= completion_count)) AND ((waste_known >= 0) AND (waste_known <= completion_count)) AND ((energy_known >= 0) AND (energy_known <= completion_count)))),
    CONSTRAINT ck_user_totals_quantities CHECK (((co2e_g >= co2e_known) AND ((co2e_g = 0) OR (co2e_known > 0)) AND (water_ml >= water_known) AND ((water_ml = 0) OR (water_known > 0)) AND (waste_g >= waste_known) AND ((waste_g = 0) OR (waste_known > 0)) AND (energy_wh >= energy_known) AND ((energy_wh = 0) OR (energy_known > 0))))
);


--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    email text,
    display_name text,
    password_hash text,
    role text NOT NULL,
    status text NOT NULL,
    language text NOT NULL,
    time_zone text NOT NULL,
    joined_at timestamp(3) with time zone NOT NULL,
    leaderboard text DEFAULT 'visible'::text NOT NULL,
    CONSTRAINT ck_users_display_name CHECK (((length(display_name) >= 1) AND (length(display_name) <= 80))),
    CONSTRAINT ck_users_email CHECK (((email = lower(email)) AND (length(email) <= 254))),
    CONSTRAINT ck_users_erased_holds_nothing_personal CHECK ((((status = 'erased'::text) = (email IS NULL)) AND ((status = 'erased'::text) = (display_name IS NULL)) AND ((status = 'erased'::text) = (password_hash IS NULL)))),
    CONSTRAINT ck_users_language CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT ck_users_leaderboard CHECK ((leaderboard = ANY (ARRAY['visible'::text, 'hidden'::text]))),
    CONSTRAINT ck_users_role CHECK ((role = ANY (ARRAY['learner'::text, 'coach'::text, 'admin'::text]))),
    CONSTRAINT ck_users_status CHECK ((status = ANY (ARRAY['active'::text, 'disabled'::text, 'erased'::text])))
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0015
\.


--
-- Data for Name: audit_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_events (number, at, actor_id, action, subject) FROM stdin;
1	2026-04-29 18:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	cohort_opened	cohort:lyon-2026
10	2026-07-31 16:00:54+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:019f9f28-6af0-79ed-8388-58b8115b892e
11	2026-08-28 06:32:50+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:01a02d52-6650-7116-8a18-e6ad00b909fd
2	2026-04-29 18:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	cohort_opened	cohort:nantes-2026
3	2026-06-12 15:28:18+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_rejected	completion:019ea2b2-f650-72f9-a103-124575df2478
4	2026-07-31 10:12:47+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_approved	completion:019f9de9-b518-7a8d-a12e-5d74aeaa3082
5	2026-07-09 03:54:35+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_approved	completion:019f2b43-8c78-7bad-a3da-f0489b8e904a
6	2026-08-08 03:50:45+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_approved	completion:019fc5be-d208-7617-8988-30332c8c5344
7	2026-06-26 10:08:16+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_rejected	completion:019ee9a6-fe80-7ed0-84a5-62b63cad99db
8	2026-07-17 08:48:46+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_rejected	completion:019f5583-c1b0-763f-a26c-20737186b400
9	2026-07-24 18:53:22+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:019f7bb9-ccd0-7884-879b-884b2cff4bac
\.


--
-- Data for Name: badge_decisions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.badge_decisions (user_id, seq, badge_code, reason, decided_by) FROM stdin;
\.


--
-- Data for Name: challenge_prerequisites; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.challenge_prerequisites (challenge_code, prerequisite_code) FROM stdin;
replace-four-red-meat-meals	vegetarian-meal
\.


--
-- Data for Name: challenge_texts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.challenge_texts (challenge_code, language, title, description, basis_note) FROM stdin;
air-dry-laundry	en	Air-dry one load	You air-dry a whole load of washing that you would have put in the tumble dryer.	301 kWh ÷ 150 loads × 0.052 kg = 0.10 kg of CO₂e and 2.0 kWh per load (301 kWh a year for a tumble dryer from ADEME, 150 loads a year by our estimate).
air-dry-laundry	fr	Sécher une lessive à l’air	Vous faites sécher à l’air une lessive entière que vous auriez passée au sèche-linge.	301 kWh ÷ 150 lessives × 0,052 kg = 0,10 kg de CO₂e et 2,0 kWh par lessive (301 kWh par an pour un sèche-linge d’après l’ADEME, 150 lessives par an d’après notre estimation).
carpool-30km	en	Carpool 30 km with one passenger	Two of you share one car for at least 30 km when each would have taken their own. Driver and passenger may both take the challenge.	30 km × 0.142 kg ÷ 2 people = 2.13 kg of CO₂e each, compared with two compact diesel cars.
carpool-30km	fr	Covoiturer 30 km à deux	Vous faites au moins 30 km à deux dans une seule voiture, alors que chaque personne aurait pris la sienne. La personne qui conduit et celle qui l’accompagne peuvent toutes deux relever le défi.	30 km × 0,142 kg ÷ 2 personnes = 2,13 kg de CO₂e par personne, par rapport à deux voitures diesel compactes.
climate-workshop	en	Attend a climate workshop	You attend a group workshop on the climate from beginning to end, on site or online.	Nos Gestes Climat does not quantify what learning avoids, and neither do we.
climate-workshop	fr	Suivre un atelier climat	Vous suivez du début à la fin un atelier collectif sur le climat, sur place ou en ligne.	Nos Gestes Climat ne chiffre pas ce que l’on évite en se formant, et nous non plus.
compost-week	en	Compost for a week	For seven days in a row, you put all your compostable kitchen waste on a compost heap, at home or shared.	55 kg ÷ 52 weeks = 1.06 kg of waste kept out of the bin; the CO₂e avoided is not quantified.
compost-week	fr	Composter une semaine	Pendant sept jours de suite, vous mettez au compost tous vos déchets de cuisine compostables, chez vous ou dans un composteur partagé.	55 kg ÷ 52 semaines = 1,06 kg de déchets détournés de la poubelle ; le CO₂e évité n’est pas chiffré.
cycle-5km	en	Cycle 5 km instead of driving	You ride at least 5 km on a bicycle without electric assistance instead of taking the car. Several trips on the same day may be added up.	5 km × (0.142 − 0.0002) kg = 0.71 kg of CO₂e, a compact diesel car compared with a bicycle.
cycle-5km	fr	Faire 5 km à vélo plutôt qu’en voiture	Vous parcourez au moins 5 km à vélo, sans assistance électrique, au lieu de prendre la voiture. Plusieurs trajets du même jour peuvent s’additionner.	5 km × (0,142 − 0,0002) kg = 0,71 kg de CO₂e, une voiture diesel compacte comparée à un vélo.
eco-drive-50km	en	Eco-drive 50 km	You drive at least 50 km in all during the week in a smooth style: steady speed, gentle acceleration, braking planned ahead.	50 km × 0.1106 kg × 15% = 0.83 kg of CO₂e, on the use phase alone of a compact diesel car (15% from Nos Gestes Climat).
eco-drive-50km	fr	50 km en écoconduite	Vous conduisez au moins 50 km en tout dans la semaine avec souplesse : vitesse stable, accélérations douces, freinages anticipés.	50 km × 0,1106 kg × 15 % = 0,83 kg de CO₂e, sur la seule phase d’usage d’une voiture diesel compacte (15 % d’après Nos Gestes Climat).
heating-down-1c-week	en	Heating down 1 °C for a week	For seven days in a row when you heat your home, you set it 1 °C lower than usual.	17.8 kg × 70 m² × 7% ÷ 26 weeks = 3.4 kg of CO₂e, for a 70 m² home heated with gas 26 weeks a year (our assumptions; 7% per degree from ADEME).
heating-down-1c-week	fr	Chauffage −1 °C une semaine	Pendant sept jours de suite où vous chauffez votre logement, vous le réglez 1 °C plus bas que d’habitude.	17,8 kg × 70 m² × 7 % ÷ 26 semaines = 3,4 kg de CO₂e, pour un logement de 70 m² chauffé au gaz 26 semaines par an (hypothèses de notre part ; 7 % par degré d’après l’ADEME).
keep-phone-one-more-year	en	Keep a phone one more year	Your smartphone was at least two and a half years old and you kept it for twelve more months instead of replacing it. Your claim is checked before it is approved.	79.3 kg ÷ 2.5 years = 31.7 kg of CO₂e, making and delivering a new smartphone brought down to one year of an ordinary lifetime, by our estimate.
keep-phone-one-more-year	fr	Garder son smartphone un an de plus	Votre smartphone avait au moins deux ans et demi et vous l’avez gardé douze mois de plus au lieu de le remplacer. Votre déclaration est vérifiée avant d’être validée.	79,3 kg ÷ 2,5 ans = 31,7 kg de CO₂e, la fabrication et la distribution d’un smartphone neuf ramenées à une année d’une durée de vie ordinaire, d’après notre estimation.
metro-10km	en	Take the metro 10 km instead of driving	You travel at least 10 km by metro instead of taking the car. Several trips on the same day may be added up.	10 km × (0.142 − 0.0044) kg = 1.38 kg of CO₂e, a compact diesel car compared with the metro.
metro-10km	fr	Faire 10 km en métro plutôt qu’en voiture	Vous parcourez au moins 10 km en métro au lieu de prendre la voiture. Plusieurs trajets du même jour peuvent s’additionner.	10 km × (0,142 − 0,0044) kg = 1,38 kg de CO₂e, une voiture diesel compacte comparée au métro.
no-food-waste-week	en	A week with no food waste	For seven days in a row, you throw away no food that was meant to be eaten. Peelings, bones and shells do not count.	30 kg ÷ 52 weeks = 0.58 kg of CO₂e, a person’s yearly footprint of food waste brought down to one week.
no-food-waste-week	fr	Une semaine sans gaspillage alimentaire	Pendant sept jours de suite, vous ne jetez aucun aliment qui était fait pour être mangé. Les épluchures, les os et les coquilles ne comptent pas.	30 kg ÷ 52 semaines = 0,58 kg de CO₂e, l’empreinte annuelle du gaspillage alimentaire d’une personne ramenée à la semaine.
refuse-junk-mail	en	Refuse junk mail	You put on your letterbox a “no junk mail” sticker that was not there before.	3 leaflets × 52 weeks × 0.083 kg = 12.9 kg of CO₂e, for one year without leaflets.
refuse-junk-mail	fr	Poser un Stop Pub	Vous collez sur votre boîte aux lettres un autocollant « Stop Pub » qui n’y était pas.	3 prospectus × 52 semaines × 0,083 kg = 12,9 kg de CO₂e, pour une année sans prospectus.
replace-four-red-meat-meals	en	Replace four red-meat meals	Within one week, you replace four red-meat meals with four vegetarian meals. Do not count a meal that you have already claimed on its own.	4 × (5.01 − 0.85) kg = 16.6 kg of CO₂e, four red-meat meals compared with four vegetarian meals.
replace-four-red-meat-meals	fr	Remplacer 4 repas de viande rouge	Dans la même semaine, vous remplacez quatre repas de viande rouge par quatre repas végétariens. Ne comptez pas un repas que vous avez déjà déclaré seul.	4 × (5,01 − 0,85) kg = 16,6 kg de CO₂e, quatre repas de viande rouge comparés à quatre repas végétariens.
second-hand-jeans	en	Buy second-hand jeans	You needed a pair of jeans and you buy it second-hand instead of new.	23.2 kg of CO₂e at most, the footprint of new jeans, assuming that the second-hand pair replaces a new one and adds nothing.
second-hand-jeans	fr	Acheter un jean d’occasion	Vous aviez besoin d’un jean et vous l’achetez d’occasion au lieu de l’acheter neuf.	23,2 kg de CO₂e au plus, l’empreinte d’un jean neuf, en supposant que le jean d’occasion en remplace un neuf et n’ajoute rien.
summer-without-ac	en	A summer without fixed air conditioning	Your home has a fixed air conditioner and you do not switch it on once from 1 June to 31 August. Claim the challenge when the summer is over.	300 kWh × 0.052 kg = 15.6 kg of CO₂e, the electricity of one fixed air conditioner over a summer.
summer-without-ac	fr	Un été sans climatiseur fixe	Votre logement a un climatiseur fixe et vous ne l’allumez pas une seule fois du 1er juin au 31 août. Le défi se déclare une fois l’été passé.	300 kWh × 0,052 kg = 15,6 kg de CO₂e, l’électricité d’un climatiseur fixe pendant un été.
tap-water-1-5l	en	Tap water instead of 1.5 L bottled	You drink at least 1.5 L of tap water during the day in place of bottled water.	1.5 L × 0.32 kg = 0.48 kg of CO₂e, bottled water compared with tap water, whose footprint is negligible.
tap-water-1-5l	fr	1,5 L du robinet plutôt qu’en bouteille	Vous buvez au moins 1,5 L d’eau du robinet dans la journée à la place d’eau en bouteille.	1,5 L × 0,32 kg = 0,48 kg de CO₂e, l’eau en bouteille comparée à l’eau du robinet, dont l’empreinte est négligeable.
three-minute-shower	en	A three-minute shower	You take a shower in which the water runs for 3 minutes at most, in place of a longer one.	36 L of hot water spared (Nos Gestes Climat), or 1.05 kWh by our estimate, and 1.05 kWh × 0.052 kg = 0.05 kg of CO₂e with an electric water heater, the one we count (about 0.25 kg with gas).
three-minute-shower	fr	Une douche de 3 minutes	Vous prenez une douche pendant laquelle l’eau coule 3 minutes au plus, à la place d’une douche plus longue.	36 L d’eau chaude épargnés (Nos Gestes Climat), soit 1,05 kWh d’après notre estimation, et 1,05 kWh × 0,052 kg = 0,05 kg de CO₂e avec un chauffe-eau électrique, celui que nous comptons (environ 0,25 kg au gaz).
train-500km	en	500 km by train instead of plane	You make by high-speed train a journey of at least 500 km that you would have made by plane. Your claim is checked before it is approved.	500 km × (0.2246 − 0.0029) kg = 111 kg of CO₂e, a short-haul flight compared with a TGV high-speed train.
train-500km	fr	500 km en TGV plutôt qu’en avion	Vous faites en TGV un trajet d’au moins 500 km que vous auriez fait en avion. Votre déclaration est vérifiée avant d’être validée.	500 km × (0,2246 − 0,0029) kg = 111 kg de CO₂e, un vol court-courrier comparé au TGV.
vegetarian-meal	en	A vegetarian meal instead of beef	You eat a lunch or a dinner without meat or fish in place of a meal with beef.	4.97 − 0.85 = 4.12 kg of CO₂e, a meal with beef compared with a vegetarian meal.
vegetarian-meal	fr	Un repas végétarien au lieu de bœuf	Vous mangez un déjeuner ou un dîner sans viande ni poisson à la place d’un repas avec du bœuf.	4,97 − 0,85 = 4,12 kg de CO₂e, un repas avec du bœuf comparé à un repas végétarien.
\.


--
-- Data for Name: challenges; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.challenges (code, category, difficulty, points, recurrence, starts_on, ends_on, validation, co2e_g, water_ml, waste_g, energy_wh, basis_kind, basis_source, basis_read_year, created_at, retired_at) FROM stdin;
air-dry-laundry	energy	1	10	daily	\N	\N	self_reported	100	\N	\N	2000	estimate	ADEME; Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
carpool-30km	mobility	1	25	daily	\N	\N	self_reported	2130	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
climate-workshop	learning	1	40	once	\N	\N	self_reported	\N	\N	\N	\N	not_quantified	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
compost-week	waste	2	15	weekly	\N	\N	self_reported	\N	\N	1060	\N	factor	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
cycle-5km	mobility	1	20	daily	\N	\N	self_reported	710	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
eco-drive-50km	mobility	1	15	weekly	\N	\N	self_reported	830	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2); Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
heating-down-1c-week	energy	2	40	weekly	\N	\N	self_reported	3400	\N	\N	\N	estimate	ADEME, Impact CO2 (incubateur-ademe/impactco2); ADEME	2026	2026-04-29 18:00:00+00	\N
keep-phone-one-more-year	digital	3	100	once	\N	\N	reviewed	31700	\N	\N	\N	estimate	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
metro-10km	mobility	1	25	daily	\N	\N	self_reported	1380	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
no-food-waste-week	waste	2	30	weekly	\N	\N	self_reported	580	\N	\N	\N	factor	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
refuse-junk-mail	waste	1	30	once	\N	\N	self_reported	12900	\N	\N	\N	factor	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
replace-four-red-meat-meals	food	2	80	weekly	\N	\N	self_reported	16600	\N	\N	\N	factor	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
second-hand-jeans	goods	2	40	once	\N	\N	self_reported	23200	\N	\N	\N	estimate	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
summer-without-ac	energy	3	60	once	\N	\N	self_reported	15600	\N	\N	300000	factor	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
tap-water-1-5l	water	1	5	daily	\N	\N	self_reported	480	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
three-minute-shower	water	1	10	daily	\N	\N	self_reported	50	36000	\N	1050	estimate	Nos Gestes Climat (incubateur-ademe/nosgestesclimat)	2026	2026-04-29 18:00:00+00	\N
train-500km	mobility	3	150	weekly	\N	\N	reviewed	111000	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
vegetarian-meal	food	1	20	daily	\N	\N	self_reported	4120	\N	\N	\N	factor	ADEME, Impact CO2 (incubateur-ademe/impactco2)	2026	2026-04-29 18:00:00+00	\N
\.


--
-- Data for Name: cohort_coaches; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cohort_coaches (user_id, cohort_code) FROM stdin;
019dda65-d500-714a-b2cc-869bf39d444f	nantes-2026
019dda65-d500-764c-9eba-f50a20ffee13	lyon-2026
\.


--
-- Data for Name: cohort_invitations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cohort_invitations (user_id, cohort_code, created_at, expires_at) FROM stdin;
\.


--
-- Data for Name: cohort_members; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cohort_members (user_id, cohort_code, since) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	lyon-2026	2026-05-04 21:00:00+00
019df5dd-1500-71d5-86a4-aded769fbbbd	nantes-2026	2026-05-05 02:00:00+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	lyon-2026	2026-05-06 04:00:00+00
019e062b-e300-7677-899a-554f6beb7ec3	lyon-2026	2026-05-08 06:00:00+00
019e25ed-c500-7d55-adfe-09786c72a244	nantes-2026	2026-05-14 10:00:00+00
019e3e9a-e880-7be8-a322-577f33cebb91	lyon-2026	2026-05-19 05:00:00+00
019e6270-7e00-743b-82e5-e422dbbfd50c	nantes-2026	2026-05-26 04:00:00+00
019eaa52-9780-7927-937d-018e7ea6288a	nantes-2026	2026-06-09 03:00:00+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	nantes-2026	2026-06-23 10:00:00+00
019f7361-8a00-790e-85cc-30e1ebdc4149	lyon-2026	2026-07-18 04:00:00+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	nantes-2026	2026-08-11 05:00:00+00
01a055f9-5a00-7fec-98c9-4187092944da	lyon-2026	2026-08-31 04:00:00+00
\.


--
-- Data for Name: cohorts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.cohorts (code, name, created_at, join_code) FROM stdin;
lyon-2026	Lyon 2026	2026-04-29 18:00:00+00	\N
nantes-2026	Nantes 2026	2026-04-29 18:00:00+00	\N
\.


--
-- Data for Name: completions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.completions (user_id, id, challenge_code, status, period_key, category, difficulty, points, co2e_g, water_ml, waste_g, energy_wh, performed_at, local_date, submitted_at, decided_at, note, decided_by, decision_reason) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019df60b-3980-7b91-b390-4da364dcdce3	tap-water-1-5l	approved	2026-05-05	water	1	5	480	\N	\N	\N	2026-05-05 02:50:24+00	2026-05-05	2026-05-05 02:50:24+00	2026-05-05 02:50:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019df68f-5da0-7c4e-9232-647c628c1325	metro-10km	approved	2026-05-05	mobility	1	25	1380	\N	\N	\N	2026-05-05 05:14:44+00	2026-05-05	2026-05-05 05:14:44+00	2026-05-05 05:14:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019df7aa-91a0-72cc-99ba-22cc87908fee	vegetarian-meal	approved	2026-05-05	food	1	20	4120	\N	\N	\N	2026-05-05 10:24:04+00	2026-05-05	2026-05-05 10:24:04+00	2026-05-05 10:24:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019dfb90-6ec0-7721-a850-5f8ad4862f80	metro-10km	approved	2026-05-06	mobility	1	25	1380	\N	\N	\N	2026-05-06 04:34:00+00	2026-05-06	2026-05-06 04:34:00+00	2026-05-06 04:34:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019dfcd9-3aa0-7031-8441-072729bf8cdb	tap-water-1-5l	approved	2026-05-06	water	1	5	480	\N	\N	\N	2026-05-06 10:33:08+00	2026-05-06	2026-05-06 10:33:08+00	2026-05-06 10:33:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019dff71-b800-7af3-9562-4518c2b9c3bf	vegetarian-meal	approved	2026-05-07	food	1	20	4120	\N	\N	\N	2026-05-06 22:38:56+00	2026-05-07	2026-05-06 22:38:56+00	2026-05-06 22:38:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019dfff2-84a8-78db-9e03-4e385aa65247	tap-water-1-5l	approved	2026-05-07	water	1	5	480	\N	\N	\N	2026-05-07 00:59:37+00	2026-05-07	2026-05-07 00:59:37+00	2026-05-07 00:59:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0030-2218-7477-af30-9ca60be1bce3	metro-10km	approved	2026-05-07	mobility	1	25	1380	\N	\N	\N	2026-05-07 02:06:55+00	2026-05-07	2026-05-07 02:06:55+00	2026-05-07 02:06:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0496-fac0-7e29-9ecb-4777d62f2f51	three-minute-shower	approved	2026-05-08	water	1	10	50	36000	\N	1050	2026-05-07 22:37:44+00	2026-05-08	2026-05-07 22:37:44+00	2026-05-07 22:37:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e04b9-ff98-74a8-8529-9deb620fe727	metro-10km	approved	2026-05-08	mobility	1	25	1380	\N	\N	\N	2026-05-07 23:15:59+00	2026-05-08	2026-05-07 23:15:59+00	2026-05-07 23:15:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0655-6400-7121-bc47-aa6adaed7d64	tap-water-1-5l	approved	2026-05-08	water	1	5	480	\N	\N	\N	2026-05-08 06:45:20+00	2026-05-08	2026-05-08 06:45:20+00	2026-05-08 06:45:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0ba3-9f08-76c8-b756-d4f83abe2435	tap-water-1-5l	approved	2026-05-09	water	1	5	480	\N	\N	\N	2026-05-09 07:28:53+00	2026-05-09	2026-05-09 07:28:53+00	2026-05-09 07:28:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0c48-9580-7517-ac86-b0d3138a6d64	air-dry-laundry	approved	2026-05-09	energy	1	10	100	\N	\N	2000	2026-05-09 10:29:04+00	2026-05-09	2026-05-09 10:29:04+00	2026-05-09 10:29:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0ec3-8478-70ca-baa7-1167f841f394	tap-water-1-5l	approved	2026-05-10	water	1	5	480	\N	\N	\N	2026-05-09 22:02:35+00	2026-05-10	2026-05-09 22:02:35+00	2026-05-09 22:02:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0fa4-2078-78fa-9fef-f3b56f84e6a1	air-dry-laundry	approved	2026-05-10	energy	1	10	100	\N	\N	2000	2026-05-10 02:07:55+00	2026-05-10	2026-05-10 02:07:55+00	2026-05-10 02:07:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e10b6-dc80-7afd-8b84-cd94f89567f5	vegetarian-meal	approved	2026-05-10	food	1	20	4120	\N	\N	\N	2026-05-10 07:08:00+00	2026-05-10	2026-05-10 07:08:00+00	2026-05-10 07:08:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1131-e0b0-70d1-aa10-dc16a333edb5	no-food-waste-week	approved	2026-W19	waste	2	30	580	\N	\N	\N	2026-05-10 09:22:22+00	2026-05-10	2026-05-10 09:22:22+00	2026-05-10 09:22:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1534-69a8-7503-a959-53f62862ba67	heating-down-1c-week	approved	2026-W20	energy	2	40	3400	\N	\N	\N	2026-05-11 04:03:37+00	2026-05-11	2026-05-11 04:03:37+00	2026-05-11 04:03:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1585-e120-78c5-a19e-eeda720ca788	vegetarian-meal	approved	2026-05-11	food	1	20	4120	\N	\N	\N	2026-05-11 05:32:36+00	2026-05-11	2026-05-11 05:32:36+00	2026-05-11 05:32:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1680-7978-7c34-a8a9-90510184bff5	metro-10km	approved	2026-05-11	mobility	1	25	1380	\N	\N	\N	2026-05-11 10:06:19+00	2026-05-11	2026-05-11 10:06:19+00	2026-05-11 10:06:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1690-cd28-7e22-93e5-bd5fca7f721c	tap-water-1-5l	approved	2026-05-11	water	1	5	480	\N	\N	\N	2026-05-11 10:24:09+00	2026-05-11	2026-05-11 10:24:09+00	2026-05-11 10:24:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1ada-88b0-7f87-8fd4-a562754f5751	tap-water-1-5l	approved	2026-05-12	water	1	5	480	\N	\N	\N	2026-05-12 06:23:10+00	2026-05-12	2026-05-12 06:23:10+00	2026-05-12 06:23:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1eb5-8c78-703d-9530-1c59824f050c	three-minute-shower	approved	2026-05-13	water	1	10	50	36000	\N	1050	2026-05-13 00:21:15+00	2026-05-13	2026-05-13 00:21:15+00	2026-05-13 00:21:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1f0f-e560-780c-9798-4b854197d18e	climate-workshop	approved	once	learning	1	40	\N	\N	\N	\N	2026-05-13 01:59:56+00	2026-05-13	2026-05-13 01:59:56+00	2026-05-13 01:59:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e207f-1560-7513-85f8-9adbefc813ab	tap-water-1-5l	approved	2026-05-13	water	1	5	480	\N	\N	\N	2026-05-13 08:41:00+00	2026-05-13	2026-05-13 08:41:00+00	2026-05-13 08:41:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e244e-e5f8-70cf-9c79-c6b54843121d	metro-10km	approved	2026-05-14	mobility	1	25	1380	\N	\N	\N	2026-05-14 02:26:51+00	2026-05-14	2026-05-14 02:26:51+00	2026-05-14 02:26:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e247d-02a8-7ca9-9d13-2da03f0b13cd	vegetarian-meal	approved	2026-05-14	food	1	20	4120	\N	\N	\N	2026-05-14 03:17:13+00	2026-05-14	2026-05-14 03:17:13+00	2026-05-14 03:17:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2568-f118-735d-8ddf-207722ccd9ec	tap-water-1-5l	approved	2026-05-14	water	1	5	480	\N	\N	\N	2026-05-14 07:34:55+00	2026-05-14	2026-05-14 07:34:55+00	2026-05-14 07:34:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e294c-3df8-7c37-9e15-aad22257fc28	vegetarian-meal	approved	2026-05-15	food	1	20	4120	\N	\N	\N	2026-05-15 01:42:03+00	2026-05-15	2026-05-15 01:42:03+00	2026-05-15 01:42:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e29b0-1878-7dfb-a2ff-96ef800852d5	tap-water-1-5l	approved	2026-05-15	water	1	5	480	\N	\N	\N	2026-05-15 03:31:07+00	2026-05-15	2026-05-15 03:31:07+00	2026-05-15 03:31:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2ec7-c2c0-73cb-ab40-70e78f91ed6d	three-minute-shower	approved	2026-05-16	water	1	10	50	36000	\N	1050	2026-05-16 03:15:04+00	2026-05-16	2026-05-16 03:15:04+00	2026-05-16 03:15:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2fce-f990-70b5-8f90-8596ff317869	tap-water-1-5l	approved	2026-05-16	water	1	5	480	\N	\N	\N	2026-05-16 08:02:34+00	2026-05-16	2026-05-16 08:02:34+00	2026-05-16 08:02:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2fcf-4b98-790e-9d70-b139d6ccd0c7	air-dry-laundry	approved	2026-05-16	energy	1	10	100	\N	\N	2000	2026-05-16 08:02:55+00	2026-05-16	2026-05-16 08:02:55+00	2026-05-16 08:02:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3082-c100-7bf7-b579-cc6c9cbdda8e	vegetarian-meal	approved	2026-05-16	food	1	20	4120	\N	\N	\N	2026-05-16 11:18:56+00	2026-05-16	2026-05-16 11:18:56+00	2026-05-16 11:18:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3325-2588-78aa-a741-429020529044	air-dry-laundry	approved	2026-05-17	energy	1	10	100	\N	\N	2000	2026-05-16 23:35:33+00	2026-05-17	2026-05-16 23:35:33+00	2026-05-16 23:35:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e336c-67b8-7576-b86c-a1a98f82b08d	tap-water-1-5l	approved	2026-05-17	water	1	5	480	\N	\N	\N	2026-05-17 00:53:23+00	2026-05-17	2026-05-17 00:53:23+00	2026-05-17 00:53:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e33ea-d300-73a0-a405-068ef8766ea3	vegetarian-meal	approved	2026-05-17	food	1	20	4120	\N	\N	\N	2026-05-17 03:11:28+00	2026-05-17	2026-05-17 03:11:28+00	2026-05-17 03:11:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e38c2-1cd0-7a55-bf5c-815241645959	tap-water-1-5l	approved	2026-05-18	water	1	5	480	\N	\N	\N	2026-05-18 01:45:06+00	2026-05-18	2026-05-18 01:45:06+00	2026-05-18 01:45:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3a15-ba38-772d-99e9-cc298b607a0f	heating-down-1c-week	approved	2026-W21	energy	2	40	3400	\N	\N	\N	2026-05-18 07:56:03+00	2026-05-18	2026-05-18 07:56:03+00	2026-05-18 07:56:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3a30-7210-7992-bc11-3fe86a0057b5	three-minute-shower	approved	2026-05-18	water	1	10	50	36000	\N	1050	2026-05-18 08:25:14+00	2026-05-18	2026-05-18 08:25:14+00	2026-05-18 08:25:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3d70-d000-7a10-9978-170774f3436c	tap-water-1-5l	approved	2026-05-19	water	1	5	480	\N	\N	\N	2026-05-18 23:34:24+00	2026-05-19	2026-05-18 23:34:24+00	2026-05-18 23:34:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3d8e-fe90-701d-aedd-b658d139740b	metro-10km	approved	2026-05-19	mobility	1	25	1380	\N	\N	\N	2026-05-19 00:07:22+00	2026-05-19	2026-05-19 00:07:22+00	2026-05-19 00:07:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e443e-5038-781b-a9d6-a2964e284754	three-minute-shower	approved	2026-05-20	water	1	10	50	36000	\N	1050	2026-05-20 07:16:35+00	2026-05-20	2026-05-20 07:16:35+00	2026-05-20 07:16:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4477-2ed0-76fa-aec3-988e275c89bb	tap-water-1-5l	approved	2026-05-20	water	1	5	480	\N	\N	\N	2026-05-20 08:18:42+00	2026-05-20	2026-05-20 08:18:42+00	2026-05-20 08:18:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4551-5678-7157-ade6-923aadfbade6	vegetarian-meal	approved	2026-05-20	food	1	20	4120	\N	\N	\N	2026-05-20 12:16:59+00	2026-05-20	2026-05-20 12:16:59+00	2026-05-20 12:16:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e48bf-bd90-7606-88c6-acc8b0944a1f	vegetarian-meal	approved	2026-05-21	food	1	20	4120	\N	\N	\N	2026-05-21 04:16:26+00	2026-05-21	2026-05-21 04:16:26+00	2026-05-21 04:16:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e493f-af78-7933-9e7b-29b3db4e13ea	tap-water-1-5l	approved	2026-05-21	water	1	5	480	\N	\N	\N	2026-05-21 06:36:11+00	2026-05-21	2026-05-21 06:36:11+00	2026-05-21 06:36:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4d57-db80-7113-b479-e2a49ffd1c61	tap-water-1-5l	approved	2026-05-22	water	1	5	480	\N	\N	\N	2026-05-22 01:41:04+00	2026-05-22	2026-05-22 01:41:04+00	2026-05-22 01:41:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4eef-f810-7ecf-b961-3b585134bf9a	vegetarian-meal	approved	2026-05-22	food	1	20	4120	\N	\N	\N	2026-05-22 09:06:50+00	2026-05-22	2026-05-22 09:06:50+00	2026-05-22 09:06:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e527a-6ad8-7044-a6fd-854d63796be7	air-dry-laundry	approved	2026-05-23	energy	1	10	100	\N	\N	2000	2026-05-23 01:36:55+00	2026-05-23	2026-05-23 01:36:55+00	2026-05-23 01:36:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e53c8-a170-79c1-a86d-ff7d351f208b	tap-water-1-5l	approved	2026-05-23	water	1	5	480	\N	\N	\N	2026-05-23 07:41:58+00	2026-05-23	2026-05-23 07:41:58+00	2026-05-23 07:41:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e56e3-27e0-7430-bd26-110ee981255d	air-dry-laundry	approved	2026-05-24	energy	1	10	100	\N	\N	2000	2026-05-23 22:09:48+00	2026-05-24	2026-05-23 22:09:48+00	2026-05-23 22:09:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5878-a878-7f1e-b1f5-64281dded74a	refuse-junk-mail	approved	once	waste	1	30	12900	\N	\N	\N	2026-05-24 05:32:43+00	2026-05-24	2026-05-24 05:32:43+00	2026-05-24 05:32:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5922-9478-7734-8c9f-d57f1c6b2ded	no-food-waste-week	approved	2026-W21	waste	2	30	580	\N	\N	\N	2026-05-24 08:38:19+00	2026-05-24	2026-05-24 08:38:19+00	2026-05-24 08:38:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5972-1fc0-7e33-8616-3865c06ef9e3	tap-water-1-5l	approved	2026-05-24	water	1	5	480	\N	\N	\N	2026-05-24 10:05:12+00	2026-05-24	2026-05-24 10:05:12+00	2026-05-24 10:05:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5a00-a808-7cfe-b375-d95f4650f8e0	vegetarian-meal	approved	2026-05-24	food	1	20	4120	\N	\N	\N	2026-05-24 12:40:53+00	2026-05-24	2026-05-24 12:40:53+00	2026-05-24 12:40:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5c75-c6b8-78ae-bff5-54dd15a79154	tap-water-1-5l	approved	2026-05-25	water	1	5	480	\N	\N	\N	2026-05-25 00:08:03+00	2026-05-25	2026-05-25 00:08:03+00	2026-05-25 00:08:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5c84-0b10-75d3-9869-3123aa6cf4d7	heating-down-1c-week	approved	2026-W22	energy	2	40	3400	\N	\N	\N	2026-05-25 00:23:38+00	2026-05-25	2026-05-25 00:23:38+00	2026-05-25 00:23:38+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5dcd-e478-7ebc-8a77-04169bcd26d8	metro-10km	approved	2026-05-25	mobility	1	25	1380	\N	\N	\N	2026-05-25 06:23:55+00	2026-05-25	2026-05-25 06:23:55+00	2026-05-25 06:23:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5e26-ce30-72e0-b355-1521e186a95d	vegetarian-meal	approved	2026-05-25	food	1	20	4120	\N	\N	\N	2026-05-25 08:01:02+00	2026-05-25	2026-05-25 08:01:02+00	2026-05-25 08:01:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e624c-a638-72af-be00-237472620e33	vegetarian-meal	approved	2026-05-26	food	1	20	4120	\N	\N	\N	2026-05-26 03:20:51+00	2026-05-26	2026-05-26 03:20:51+00	2026-05-26 03:20:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e62b3-3fd8-7421-80f1-ad6fb9a64c2d	tap-water-1-5l	approved	2026-05-26	water	1	5	480	\N	\N	\N	2026-05-26 05:12:55+00	2026-05-26	2026-05-26 05:12:55+00	2026-05-26 05:12:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6750-0d00-741a-9983-cd4de591e5d0	metro-10km	approved	2026-05-27	mobility	1	25	1380	\N	\N	\N	2026-05-27 02:42:40+00	2026-05-27	2026-05-27 02:42:40+00	2026-05-27 02:42:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6843-f668-72ec-a142-527267f58ba9	three-minute-shower	approved	2026-05-27	water	1	10	50	36000	\N	1050	2026-05-27 07:09:05+00	2026-05-27	2026-05-27 07:09:05+00	2026-05-27 07:09:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6862-4438-7935-8931-d729161ffb00	vegetarian-meal	approved	2026-05-27	food	1	20	4120	\N	\N	\N	2026-05-27 07:42:11+00	2026-05-27	2026-05-27 07:42:11+00	2026-05-27 07:42:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6911-ecf8-7479-bad6-eb5fc5b9026e	tap-water-1-5l	approved	2026-05-27	water	1	5	480	\N	\N	\N	2026-05-27 10:54:03+00	2026-05-27	2026-05-27 10:54:03+00	2026-05-27 10:54:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6cf2-5790-7cfa-a699-9321ebabc17a	vegetarian-meal	approved	2026-05-28	food	1	20	4120	\N	\N	\N	2026-05-28 04:58:02+00	2026-05-28	2026-05-28 04:58:02+00	2026-05-28 04:58:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6d80-f748-73c3-adcc-9922a296a5e9	tap-water-1-5l	approved	2026-05-28	water	1	5	480	\N	\N	\N	2026-05-28 07:33:49+00	2026-05-28	2026-05-28 07:33:49+00	2026-05-28 07:33:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6dc0-36b0-726d-91c5-537f183e4cb8	metro-10km	approved	2026-05-28	mobility	1	25	1380	\N	\N	\N	2026-05-28 08:42:54+00	2026-05-28	2026-05-28 08:42:54+00	2026-05-28 08:42:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e717c-c980-7084-80b8-0a92a21734b8	vegetarian-meal	approved	2026-05-29	food	1	20	4120	\N	\N	\N	2026-05-29 02:07:44+00	2026-05-29	2026-05-29 02:07:44+00	2026-05-29 02:07:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e71d9-aad8-7e85-bdfb-4514d9bfa1b4	tap-water-1-5l	approved	2026-05-29	water	1	5	480	\N	\N	\N	2026-05-29 03:49:11+00	2026-05-29	2026-05-29 03:49:11+00	2026-05-29 03:49:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e75c5-67e0-7425-a159-b8d3da8b41ca	air-dry-laundry	approved	2026-05-30	energy	1	10	100	\N	\N	2000	2026-05-29 22:05:32+00	2026-05-30	2026-05-29 22:05:32+00	2026-05-29 22:05:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e76a8-fd98-7a24-b8e9-a385732ad668	tap-water-1-5l	approved	2026-05-30	water	1	5	480	\N	\N	\N	2026-05-30 02:14:07+00	2026-05-30	2026-05-30 02:14:07+00	2026-05-30 02:14:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e78ba-1ab8-7d7a-bd07-aa3b86a1004a	vegetarian-meal	approved	2026-05-30	food	1	20	4120	\N	\N	\N	2026-05-30 11:52:03+00	2026-05-30	2026-05-30 11:52:03+00	2026-05-30 11:52:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7b22-e910-76cc-aef4-94807c1a72e7	air-dry-laundry	approved	2026-05-31	energy	1	10	100	\N	\N	2000	2026-05-30 23:05:46+00	2026-05-31	2026-05-30 23:05:46+00	2026-05-30 23:05:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7cf8-d9c0-775a-a8b9-a83600af7160	no-food-waste-week	approved	2026-W22	waste	2	30	580	\N	\N	\N	2026-05-31 07:39:04+00	2026-05-31	2026-05-31 07:39:04+00	2026-05-31 07:39:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7dbe-fc68-7323-9f2d-ab11ccf97e07	tap-water-1-5l	approved	2026-05-31	water	1	5	480	\N	\N	\N	2026-05-31 11:15:29+00	2026-05-31	2026-05-31 11:15:29+00	2026-05-31 11:15:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8042-a5c0-7776-997b-ea2fb60df95d	metro-10km	approved	2026-06-01	mobility	1	25	1380	\N	\N	\N	2026-05-31 22:58:32+00	2026-06-01	2026-05-31 22:58:32+00	2026-05-31 22:58:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8111-4c18-715c-b173-5019c419cbc7	vegetarian-meal	approved	2026-06-01	food	1	20	4120	\N	\N	\N	2026-06-01 02:44:15+00	2026-06-01	2026-06-01 02:44:15+00	2026-06-01 02:44:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e833d-6378-78b6-96e4-1b564f561c5f	tap-water-1-5l	approved	2026-06-01	water	1	5	480	\N	\N	\N	2026-06-01 12:51:39+00	2026-06-01	2026-06-01 12:51:39+00	2026-06-01 12:51:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e860b-8f08-75e6-8f84-e78b3dc98f6d	three-minute-shower	approved	2026-06-02	water	1	10	50	36000	\N	1050	2026-06-02 01:56:05+00	2026-06-02	2026-06-02 01:56:05+00	2026-06-02 01:56:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8757-3560-7f52-a52b-9d2e50c1abeb	vegetarian-meal	approved	2026-06-02	food	1	20	4120	\N	\N	\N	2026-06-02 07:58:20+00	2026-06-02	2026-06-02 07:58:20+00	2026-06-02 07:58:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e87ed-4b40-77ad-a326-30adcce19cd3	tap-water-1-5l	approved	2026-06-02	water	1	5	480	\N	\N	\N	2026-06-02 10:42:16+00	2026-06-02	2026-06-02 10:42:16+00	2026-06-02 10:42:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8b84-a2d0-77c1-872c-539f32d089ab	tap-water-1-5l	approved	2026-06-03	water	1	5	480	\N	\N	\N	2026-06-03 03:26:26+00	2026-06-03	2026-06-03 03:26:26+00	2026-06-03 03:26:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8c83-afc8-74d8-948e-aabfb219a94d	metro-10km	approved	2026-06-03	mobility	1	25	1380	\N	\N	\N	2026-06-03 08:05:01+00	2026-06-03	2026-06-03 08:05:01+00	2026-06-03 08:05:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8fef-2110-7740-bd50-fc335941ae3c	three-minute-shower	approved	2026-06-04	water	1	10	50	36000	\N	1050	2026-06-04 00:01:14+00	2026-06-04	2026-06-04 00:01:14+00	2026-06-04 00:01:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e90e5-bde0-764d-8d3f-07917e1d769a	tap-water-1-5l	approved	2026-06-04	water	1	5	480	\N	\N	\N	2026-06-04 04:30:36+00	2026-06-04	2026-06-04 04:30:36+00	2026-06-04 04:30:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e91ff-f7e0-76d9-aa77-24f327890c86	metro-10km	approved	2026-06-04	mobility	1	25	1380	\N	\N	\N	2026-06-04 09:38:52+00	2026-06-04	2026-06-04 09:38:52+00	2026-06-04 09:38:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e920e-d490-77ff-9603-84b85aac5d61	vegetarian-meal	approved	2026-06-04	food	1	20	4120	\N	\N	\N	2026-06-04 09:55:06+00	2026-06-04	2026-06-04 09:55:06+00	2026-06-04 09:55:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9680-82a8-7597-8078-097cee3f9de2	vegetarian-meal	approved	2026-06-05	food	1	20	4120	\N	\N	\N	2026-06-05 06:37:45+00	2026-06-05	2026-06-05 06:37:45+00	2026-06-05 06:37:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e97d4-b480-7219-871a-075816942533	tap-water-1-5l	approved	2026-06-05	water	1	5	480	\N	\N	\N	2026-06-05 12:49:20+00	2026-06-05	2026-06-05 12:49:20+00	2026-06-05 12:49:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e97da-ee40-7ae5-bdf6-db27a502859d	three-minute-shower	approved	2026-06-05	water	1	10	50	36000	\N	1050	2026-06-05 12:56:08+00	2026-06-05	2026-06-05 12:56:08+00	2026-06-05 12:56:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9a17-ce80-7892-af8d-e01e067335da	air-dry-laundry	approved	2026-06-06	energy	1	10	100	\N	\N	2000	2026-06-05 23:21:52+00	2026-06-06	2026-06-05 23:21:52+00	2026-06-05 23:21:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9a54-3b40-7898-b216-d4d9232c84a8	tap-water-1-5l	approved	2026-06-06	water	1	5	480	\N	\N	\N	2026-06-06 00:27:52+00	2026-06-06	2026-06-06 00:27:52+00	2026-06-06 00:27:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9c90-dd00-7277-9a8c-9757b8d91cb2	three-minute-shower	approved	2026-06-06	water	1	10	50	36000	\N	1050	2026-06-06 10:53:20+00	2026-06-06	2026-06-06 10:53:20+00	2026-06-06 10:53:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9f65-3e68-7a13-886f-107da0c09b0a	air-dry-laundry	approved	2026-06-07	energy	1	10	100	\N	\N	2000	2026-06-07 00:04:33+00	2026-06-07	2026-06-07 00:04:33+00	2026-06-07 00:04:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9f6f-8350-7ebf-84fb-f89e1a8a2e1d	no-food-waste-week	approved	2026-W23	waste	2	30	580	\N	\N	\N	2026-06-07 00:15:46+00	2026-06-07	2026-06-07 00:15:46+00	2026-06-07 00:15:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea074-54d8-7d01-9b25-b3fc7f9d545c	tap-water-1-5l	approved	2026-06-07	water	1	5	480	\N	\N	\N	2026-06-07 05:00:39+00	2026-06-07	2026-06-07 05:00:39+00	2026-06-07 05:00:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea471-3880-70d4-ab0f-180c1d028981	tap-water-1-5l	approved	2026-06-08	water	1	5	480	\N	\N	\N	2026-06-07 23:35:44+00	2026-06-08	2026-06-07 23:35:44+00	2026-06-07 23:35:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea50f-b2d0-7aa2-844e-bb50e8c11344	vegetarian-meal	approved	2026-06-08	food	1	20	4120	\N	\N	\N	2026-06-08 02:28:50+00	2026-06-08	2026-06-08 02:28:50+00	2026-06-08 02:28:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea665-5ba8-7686-af67-a5e011f26311	heating-down-1c-week	approved	2026-W24	energy	2	40	3400	\N	\N	\N	2026-06-08 08:42:01+00	2026-06-08	2026-06-08 08:42:01+00	2026-06-08 08:42:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea6f6-b2b0-7ece-95bd-b8e78aba70e8	metro-10km	approved	2026-06-08	mobility	1	25	1380	\N	\N	\N	2026-06-08 11:20:46+00	2026-06-08	2026-06-08 11:20:46+00	2026-06-08 11:20:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eaa60-6e78-7215-951c-f0bcf451f533	vegetarian-meal	approved	2026-06-09	food	1	20	4120	\N	\N	\N	2026-06-09 03:15:07+00	2026-06-09	2026-06-09 03:15:07+00	2026-06-09 03:15:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eab45-2158-76af-815b-c4eb6b598a04	tap-water-1-5l	approved	2026-06-09	water	1	5	480	\N	\N	\N	2026-06-09 07:24:55+00	2026-06-09	2026-06-09 07:24:55+00	2026-06-09 07:24:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eac38-c858-7e2c-9463-5ec0b9cb3533	three-minute-shower	approved	2026-06-09	water	1	10	50	36000	\N	1050	2026-06-09 11:51:03+00	2026-06-09	2026-06-09 11:51:03+00	2026-06-09 11:51:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eac5a-fe28-7512-80a1-371bc92039e0	metro-10km	approved	2026-06-09	mobility	1	25	1380	\N	\N	\N	2026-06-09 12:28:25+00	2026-06-09	2026-06-09 12:28:25+00	2026-06-09 12:28:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eaeb0-7748-758d-bd3a-0b4f5dedb54c	tap-water-1-5l	approved	2026-06-10	water	1	5	480	\N	\N	\N	2026-06-09 23:21:01+00	2026-06-10	2026-06-09 23:21:01+00	2026-06-09 23:21:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb103-3148-7372-87d5-99fb2d958d03	metro-10km	approved	2026-06-10	mobility	1	25	1380	\N	\N	\N	2026-06-10 10:10:37+00	2026-06-10	2026-06-10 10:10:37+00	2026-06-10 10:10:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb3cd-3658-7a48-a63a-7979276d29b0	metro-10km	approved	2026-06-11	mobility	1	25	1380	\N	\N	\N	2026-06-10 23:10:31+00	2026-06-11	2026-06-10 23:10:31+00	2026-06-10 23:10:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb428-e700-78b1-bfd7-c5279cd2ac8b	tap-water-1-5l	approved	2026-06-11	water	1	5	480	\N	\N	\N	2026-06-11 00:50:40+00	2026-06-11	2026-06-11 00:50:40+00	2026-06-11 00:50:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb472-30b8-7fec-bf47-341db2733641	three-minute-shower	approved	2026-06-11	water	1	10	50	36000	\N	1050	2026-06-11 02:10:43+00	2026-06-11	2026-06-11 02:10:43+00	2026-06-11 02:10:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb615-2e70-72cb-9b47-8ea21e36e2cd	vegetarian-meal	approved	2026-06-11	food	1	20	4120	\N	\N	\N	2026-06-11 09:48:22+00	2026-06-11	2026-06-11 09:48:22+00	2026-06-11 09:48:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb950-44d0-7b31-b087-facece26f3cc	vegetarian-meal	approved	2026-06-12	food	1	20	4120	\N	\N	\N	2026-06-12 00:51:46+00	2026-06-12	2026-06-12 00:51:46+00	2026-06-12 00:51:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eba6c-1510-7fbd-a340-e5e3df73a6ce	tap-water-1-5l	approved	2026-06-12	water	1	5	480	\N	\N	\N	2026-06-12 06:01:46+00	2026-06-12	2026-06-12 06:01:46+00	2026-06-12 06:01:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebf12-2d20-73ac-827b-ff96699f18b6	vegetarian-meal	approved	2026-06-13	food	1	20	4120	\N	\N	\N	2026-06-13 03:41:40+00	2026-06-13	2026-06-13 03:41:40+00	2026-06-13 03:41:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebf6b-8c08-73df-aef2-40fac46d3439	tap-water-1-5l	approved	2026-06-13	water	1	5	480	\N	\N	\N	2026-06-13 05:19:17+00	2026-06-13	2026-06-13 05:19:17+00	2026-06-13 05:19:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebfe0-8558-7aef-a915-24eac4382bf1	air-dry-laundry	approved	2026-06-13	energy	1	10	100	\N	\N	2000	2026-06-13 07:27:03+00	2026-06-13	2026-06-13 07:27:03+00	2026-06-13 07:27:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec32a-da10-7aaf-9ab9-5d74c8a0dd20	air-dry-laundry	approved	2026-06-14	energy	1	10	100	\N	\N	2000	2026-06-13 22:47:06+00	2026-06-14	2026-06-13 22:47:06+00	2026-06-13 22:47:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec58b-8a48-73f4-a6d3-54b6ef4b79b1	no-food-waste-week	approved	2026-W24	waste	2	30	580	\N	\N	\N	2026-06-14 09:51:57+00	2026-06-14	2026-06-14 09:51:57+00	2026-06-14 09:51:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec60e-e348-7057-b9ef-eafa582b5c3e	tap-water-1-5l	approved	2026-06-14	water	1	5	480	\N	\N	\N	2026-06-14 12:15:25+00	2026-06-14	2026-06-14 12:15:25+00	2026-06-14 12:15:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec961-3ac8-792a-b59b-63eeaf184eae	tap-water-1-5l	approved	2026-06-15	water	1	5	480	\N	\N	\N	2026-06-15 03:44:13+00	2026-06-15	2026-06-15 03:44:13+00	2026-06-15 03:44:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec96b-9ef0-7678-a90d-fe24c79a7d20	metro-10km	approved	2026-06-15	mobility	1	25	1380	\N	\N	\N	2026-06-15 03:55:34+00	2026-06-15	2026-06-15 03:55:34+00	2026-06-15 03:55:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec9b6-4838-7fca-b3f6-c820028bc529	vegetarian-meal	approved	2026-06-15	food	1	20	4120	\N	\N	\N	2026-06-15 05:17:07+00	2026-06-15	2026-06-15 05:17:07+00	2026-06-15 05:17:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eca0b-6160-7178-8ec0-7e53c7549379	heating-down-1c-week	approved	2026-W25	energy	2	40	3400	\N	\N	\N	2026-06-15 06:50:04+00	2026-06-15	2026-06-15 06:50:04+00	2026-06-15 06:50:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eca5d-6960-7f55-b5b0-b71c00ac4bea	three-minute-shower	approved	2026-06-15	water	1	10	50	36000	\N	1050	2026-06-15 08:19:40+00	2026-06-15	2026-06-15 08:19:40+00	2026-06-15 08:19:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ecfbe-1ee0-7427-a90b-1b4a08af1132	tap-water-1-5l	approved	2026-06-16	water	1	5	480	\N	\N	\N	2026-06-16 09:23:24+00	2026-06-16	2026-06-16 09:23:24+00	2026-06-16 09:23:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed33e-2998-772e-aa26-897783ec0256	vegetarian-meal	approved	2026-06-17	food	1	20	4120	\N	\N	\N	2026-06-17 01:42:07+00	2026-06-17	2026-06-17 01:42:07+00	2026-06-17 01:42:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed503-bae0-7241-8131-0f19f982e358	tap-water-1-5l	approved	2026-06-17	water	1	5	480	\N	\N	\N	2026-06-17 09:57:32+00	2026-06-17	2026-06-17 09:57:32+00	2026-06-17 09:57:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed57e-f5c0-7909-b865-f6c411d72a6f	metro-10km	approved	2026-06-17	mobility	1	25	1380	\N	\N	\N	2026-06-17 12:12:08+00	2026-06-17	2026-06-17 12:12:08+00	2026-06-17 12:12:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed5aa-8de8-741d-b258-68bbc5f84665	second-hand-jeans	approved	once	goods	2	40	23200	\N	\N	\N	2026-06-17 12:59:45+00	2026-06-17	2026-06-17 12:59:45+00	2026-06-17 12:59:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed7e6-b690-7e92-83ef-71127038b7ce	three-minute-shower	approved	2026-06-18	water	1	10	50	36000	\N	1050	2026-06-17 23:24:42+00	2026-06-18	2026-06-17 23:24:42+00	2026-06-17 23:24:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed920-7eb0-7760-aacb-3bd5fa4e73c9	vegetarian-meal	approved	2026-06-18	food	1	20	4120	\N	\N	\N	2026-06-18 05:07:26+00	2026-06-18	2026-06-18 05:07:26+00	2026-06-18 05:07:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed97f-7348-789e-b100-bdad439dc0f8	tap-water-1-5l	approved	2026-06-18	water	1	5	480	\N	\N	\N	2026-06-18 06:51:09+00	2026-06-18	2026-06-18 06:51:09+00	2026-06-18 06:51:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019edf68-5bf8-7ad7-a005-5f1aeaec18b3	tap-water-1-5l	approved	2026-06-19	water	1	5	480	\N	\N	\N	2026-06-19 10:23:39+00	2026-06-19	2026-06-19 10:23:39+00	2026-06-19 10:23:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee256-0220-7f0b-b3c7-48f1b8b1ac69	three-minute-shower	approved	2026-06-20	water	1	10	50	36000	\N	1050	2026-06-20 00:02:28+00	2026-06-20	2026-06-20 00:02:28+00	2026-06-20 00:02:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee293-1ac0-7175-bfc8-99cfdd22fce9	vegetarian-meal	approved	2026-06-20	food	1	20	4120	\N	\N	\N	2026-06-20 01:09:12+00	2026-06-20	2026-06-20 01:09:12+00	2026-06-20 01:09:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee341-c1b0-7c85-999e-0a7a607ef605	air-dry-laundry	approved	2026-06-20	energy	1	10	100	\N	\N	2000	2026-06-20 04:19:58+00	2026-06-20	2026-06-20 04:19:58+00	2026-06-20 04:19:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee47f-1028-7f0b-a495-7db7e69134f8	tap-water-1-5l	approved	2026-06-20	water	1	5	480	\N	\N	\N	2026-06-20 10:06:33+00	2026-06-20	2026-06-20 10:06:33+00	2026-06-20 10:06:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee7c8-3818-7add-85a8-362dafe76987	no-food-waste-week	approved	2026-W25	waste	2	30	580	\N	\N	\N	2026-06-21 01:25:19+00	2026-06-21	2026-06-21 01:25:19+00	2026-06-21 01:25:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee82a-de00-7290-ada4-bf973562f0ff	tap-water-1-5l	approved	2026-06-21	water	1	5	480	\N	\N	\N	2026-06-21 03:13:04+00	2026-06-21	2026-06-21 03:13:04+00	2026-06-21 03:13:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee88d-f148-7452-9985-e3e8190712fe	vegetarian-meal	approved	2026-06-21	food	1	20	4120	\N	\N	\N	2026-06-21 05:01:17+00	2026-06-21	2026-06-21 05:01:17+00	2026-06-21 05:01:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eea26-8ec0-74a1-b9ab-f3ee4cbfb54d	three-minute-shower	approved	2026-06-21	water	1	10	50	36000	\N	1050	2026-06-21 12:27:36+00	2026-06-21	2026-06-21 12:27:36+00	2026-06-21 12:27:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eed31-f230-7435-8861-acadad8a12c9	three-minute-shower	approved	2026-06-22	water	1	10	50	36000	\N	1050	2026-06-22 02:38:54+00	2026-06-22	2026-06-22 02:38:54+00	2026-06-22 02:38:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eedaa-9cd0-7812-afd0-8220d58b6bcd	tap-water-1-5l	approved	2026-06-22	water	1	5	480	\N	\N	\N	2026-06-22 04:50:42+00	2026-06-22	2026-06-22 04:50:42+00	2026-06-22 04:50:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eedc6-2798-76ad-8fed-05047cce3d6a	heating-down-1c-week	approved	2026-W26	energy	2	40	3400	\N	\N	\N	2026-06-22 05:20:47+00	2026-06-22	2026-06-22 05:20:47+00	2026-06-22 05:20:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef1f1-f6f8-7ed0-8415-59850072c893	tap-water-1-5l	approved	2026-06-23	water	1	5	480	\N	\N	\N	2026-06-23 00:47:07+00	2026-06-23	2026-06-23 00:47:07+00	2026-06-23 00:47:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef338-fdb8-7c86-96f7-888e94a5cb32	metro-10km	approved	2026-06-23	mobility	1	25	1380	\N	\N	\N	2026-06-23 06:44:19+00	2026-06-23	2026-06-23 06:44:19+00	2026-06-23 06:44:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef7d1-98a8-738e-b745-87b9da17c07d	tap-water-1-5l	approved	2026-06-24	water	1	5	480	\N	\N	\N	2026-06-24 04:09:29+00	2026-06-24	2026-06-24 04:09:29+00	2026-06-24 04:09:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef896-2ce0-7020-a370-ba7e92391377	vegetarian-meal	approved	2026-06-24	food	1	20	4120	\N	\N	\N	2026-06-24 07:44:12+00	2026-06-24	2026-06-24 07:44:12+00	2026-06-24 07:44:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efbe1-8368-7c2f-82ee-13c98a93af99	three-minute-shower	approved	2026-06-25	water	1	10	50	36000	\N	1050	2026-06-24 23:05:21+00	2026-06-25	2026-06-24 23:05:21+00	2026-06-24 23:05:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efd4b-5080-76b0-aa2a-c56098fcda30	vegetarian-meal	approved	2026-06-25	food	1	20	4120	\N	\N	\N	2026-06-25 05:40:32+00	2026-06-25	2026-06-25 05:40:32+00	2026-06-25 05:40:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efdb0-c140-77d0-94cf-2ae0484d5ecd	tap-water-1-5l	approved	2026-06-25	water	1	5	480	\N	\N	\N	2026-06-25 07:31:20+00	2026-06-25	2026-06-25 07:31:20+00	2026-06-25 07:31:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0124-2d80-78c5-b248-cfc4e70cb8f7	metro-10km	approved	2026-06-26	mobility	1	25	1380	\N	\N	\N	2026-06-25 23:36:16+00	2026-06-26	2026-06-25 23:36:16+00	2026-06-25 23:36:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f01d8-0878-7976-9d31-40c5521518a0	vegetarian-meal	approved	2026-06-26	food	1	20	4120	\N	\N	\N	2026-06-26 02:52:43+00	2026-06-26	2026-06-26 02:52:43+00	2026-06-26 02:52:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0291-d6e0-7346-8d43-b61e9f9d37ae	tap-water-1-5l	approved	2026-06-26	water	1	5	480	\N	\N	\N	2026-06-26 06:15:40+00	2026-06-26	2026-06-26 06:15:40+00	2026-06-26 06:15:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f06e5-fe60-7dcc-b64e-cc2cea3079ae	vegetarian-meal	approved	2026-06-27	food	1	20	4120	\N	\N	\N	2026-06-27 02:26:04+00	2026-06-27	2026-06-27 02:26:04+00	2026-06-27 02:26:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f07d1-73b8-7ce4-a3a7-f0cdafa11ded	tap-water-1-5l	approved	2026-06-27	water	1	5	480	\N	\N	\N	2026-06-27 06:43:15+00	2026-06-27	2026-06-27 06:43:15+00	2026-06-27 06:43:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0bc0-5d40-77c6-ba60-888efb88087c	no-food-waste-week	approved	2026-W26	waste	2	30	580	\N	\N	\N	2026-06-28 01:03:04+00	2026-06-28	2026-06-28 01:03:04+00	2026-06-28 01:03:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0c92-a160-7f67-88e2-6e884fde9bea	air-dry-laundry	approved	2026-06-28	energy	1	10	100	\N	\N	2000	2026-06-28 04:52:44+00	2026-06-28	2026-06-28 04:52:44+00	2026-06-28 04:52:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0d08-cb60-7f08-a372-0011fd63f666	tap-water-1-5l	approved	2026-06-28	water	1	5	480	\N	\N	\N	2026-06-28 07:01:48+00	2026-06-28	2026-06-28 07:01:48+00	2026-06-28 07:01:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1070-6060-771e-b23c-02020e97924f	vegetarian-meal	approved	2026-06-29	food	1	20	4120	\N	\N	\N	2026-06-28 22:53:48+00	2026-06-29	2026-06-28 22:53:48+00	2026-06-28 22:53:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1109-8f38-7993-b6dd-c719336df19f	heating-down-1c-week	approved	2026-W27	energy	2	40	3400	\N	\N	\N	2026-06-29 01:41:07+00	2026-06-29	2026-06-29 01:41:07+00	2026-06-29 01:41:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1135-0438-76cf-b119-ec663c1e9397	tap-water-1-5l	approved	2026-06-29	water	1	5	480	\N	\N	\N	2026-06-29 02:28:35+00	2026-06-29	2026-06-29 02:28:35+00	2026-06-29 02:28:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f170d-5ea0-7248-b380-f6ad9e3c05b2	three-minute-shower	approved	2026-06-30	water	1	10	50	36000	\N	1050	2026-06-30 05:43:00+00	2026-06-30	2026-06-30 05:43:00+00	2026-06-30 05:43:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1849-2a60-74a8-b0e1-fe2cd273fe5a	tap-water-1-5l	approved	2026-06-30	water	1	5	480	\N	\N	\N	2026-06-30 11:27:56+00	2026-06-30	2026-06-30 11:27:56+00	2026-06-30 11:27:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1b4c-aa48-7952-b320-446fb6e3e560	tap-water-1-5l	approved	2026-07-01	water	1	5	480	\N	\N	\N	2026-07-01 01:30:37+00	2026-07-01	2026-07-01 01:30:37+00	2026-07-01 01:30:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1cae-1ac0-789f-9ab2-a2fe748c4d79	metro-10km	approved	2026-07-01	mobility	1	25	1380	\N	\N	\N	2026-07-01 07:56:40+00	2026-07-01	2026-07-01 07:56:40+00	2026-07-01 07:56:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f209d-6208-7702-890f-51cbb8c81b77	tap-water-1-5l	approved	2026-07-02	water	1	5	480	\N	\N	\N	2026-07-02 02:16:53+00	2026-07-02	2026-07-02 02:16:53+00	2026-07-02 02:16:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f212a-bd88-7482-a207-1d0081623349	vegetarian-meal	approved	2026-07-02	food	1	20	4120	\N	\N	\N	2026-07-02 04:51:17+00	2026-07-02	2026-07-02 04:51:17+00	2026-07-02 04:51:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2597-2410-7c7d-b064-7edf4b794075	metro-10km	approved	2026-07-03	mobility	1	25	1380	\N	\N	\N	2026-07-03 01:28:10+00	2026-07-03	2026-07-03 01:28:10+00	2026-07-03 01:28:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f25b7-db10-78e7-801d-713eabf07090	vegetarian-meal	approved	2026-07-03	food	1	20	4120	\N	\N	\N	2026-07-03 02:03:54+00	2026-07-03	2026-07-03 02:03:54+00	2026-07-03 02:03:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f267b-a810-7a73-921f-4ebfbe423100	tap-water-1-5l	approved	2026-07-03	water	1	5	480	\N	\N	\N	2026-07-03 05:37:46+00	2026-07-03	2026-07-03 05:37:46+00	2026-07-03 05:37:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2a31-5540-783d-9acf-5e67ab74248c	tap-water-1-5l	approved	2026-07-04	water	1	5	480	\N	\N	\N	2026-07-03 22:55:04+00	2026-07-04	2026-07-03 22:55:04+00	2026-07-03 22:55:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2b43-8c78-7bad-a3da-f0489b8e904a	keep-phone-one-more-year	approved	once	digital	3	100	31700	\N	\N	\N	2026-07-04 03:54:35+00	2026-07-04	2026-07-04 03:54:35+00	2026-07-09 03:54:35+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2cab-fde8-7929-983c-c98f4bc1cbc8	air-dry-laundry	approved	2026-07-04	energy	1	10	100	\N	\N	2000	2026-07-04 10:28:17+00	2026-07-04	2026-07-04 10:28:17+00	2026-07-04 10:28:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2fbc-56e0-7a09-a44b-873f9d93ffb4	no-food-waste-week	approved	2026-W27	waste	2	30	580	\N	\N	\N	2026-07-05 00:45:00+00	2026-07-05	2026-07-05 00:45:00+00	2026-07-05 00:45:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3118-e558-7b84-960c-aba9d1e1c296	tap-water-1-5l	approved	2026-07-05	water	1	5	480	\N	\N	\N	2026-07-05 07:05:43+00	2026-07-05	2026-07-05 07:05:43+00	2026-07-05 07:05:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f31e2-05a0-7c8f-9613-d8c785ad7f01	three-minute-shower	approved	2026-07-05	water	1	10	50	36000	\N	1050	2026-07-05 10:45:24+00	2026-07-05	2026-07-05 10:45:24+00	2026-07-05 10:45:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f325b-aa40-736e-8565-8dbe3b0a621d	air-dry-laundry	approved	2026-07-05	energy	1	10	100	\N	\N	2000	2026-07-05 12:58:16+00	2026-07-05	2026-07-05 12:58:16+00	2026-07-05 12:58:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3501-db70-71b8-88e2-51161613e99f	metro-10km	approved	2026-07-06	mobility	1	25	1380	\N	\N	\N	2026-07-06 01:19:02+00	2026-07-06	2026-07-06 01:19:02+00	2026-07-06 01:19:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3533-dc38-72d4-b263-f786d0afcab8	heating-down-1c-week	approved	2026-W28	energy	2	40	3400	\N	\N	\N	2026-07-06 02:13:39+00	2026-07-06	2026-07-06 02:13:39+00	2026-07-06 02:13:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f36c3-abc8-771a-a31c-afe3376fbfca	tap-water-1-5l	approved	2026-07-06	water	1	5	480	\N	\N	\N	2026-07-06 09:30:21+00	2026-07-06	2026-07-06 09:30:21+00	2026-07-06 09:30:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3b25-d920-7794-b1e1-5e96039e866b	tap-water-1-5l	approved	2026-07-07	water	1	5	480	\N	\N	\N	2026-07-07 05:56:04+00	2026-07-07	2026-07-07 05:56:04+00	2026-07-07 05:56:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3c49-0fe8-7254-b0a0-8b11aad8d905	vegetarian-meal	approved	2026-07-07	food	1	20	4120	\N	\N	\N	2026-07-07 11:14:09+00	2026-07-07	2026-07-07 11:14:09+00	2026-07-07 11:14:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3f1f-9818-779d-bfce-a29154534aa4	metro-10km	approved	2026-07-08	mobility	1	25	1380	\N	\N	\N	2026-07-08 00:27:43+00	2026-07-08	2026-07-08 00:27:43+00	2026-07-08 00:27:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3f73-de50-7a7a-bdf4-2734da756930	tap-water-1-5l	approved	2026-07-08	water	1	5	480	\N	\N	\N	2026-07-08 01:59:46+00	2026-07-08	2026-07-08 01:59:46+00	2026-07-08 01:59:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f41b7-3ab8-7ede-a9fb-d99fb106d725	vegetarian-meal	approved	2026-07-08	food	1	20	4120	\N	\N	\N	2026-07-08 12:32:35+00	2026-07-08	2026-07-08 12:32:35+00	2026-07-08 12:32:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f451f-8f20-7590-8181-c573968c161e	tap-water-1-5l	approved	2026-07-09	water	1	5	480	\N	\N	\N	2026-07-09 04:25:24+00	2026-07-09	2026-07-09 04:25:24+00	2026-07-09 04:25:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f46af-85c0-787b-990d-f1f677eb2956	vegetarian-meal	approved	2026-07-09	food	1	20	4120	\N	\N	\N	2026-07-09 11:42:16+00	2026-07-09	2026-07-09 11:42:16+00	2026-07-09 11:42:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f49d9-8908-78bf-bac7-6c421ba3df46	tap-water-1-5l	approved	2026-07-10	water	1	5	480	\N	\N	\N	2026-07-10 02:27:01+00	2026-07-10	2026-07-10 02:27:01+00	2026-07-10 02:27:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4f03-adc8-7ed3-a993-b3f9bec476e2	vegetarian-meal	approved	2026-07-11	food	1	20	4120	\N	\N	\N	2026-07-11 02:31:09+00	2026-07-11	2026-07-11 02:31:09+00	2026-07-11 02:31:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4f5a-9f98-7da9-ab6c-ac61e900afa0	tap-water-1-5l	approved	2026-07-11	water	1	5	480	\N	\N	\N	2026-07-11 04:06:07+00	2026-07-11	2026-07-11 04:06:07+00	2026-07-11 04:06:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5118-c288-7c1b-974b-3797cffddb5d	air-dry-laundry	approved	2026-07-11	energy	1	10	100	\N	\N	2000	2026-07-11 12:13:25+00	2026-07-11	2026-07-11 12:13:25+00	2026-07-11 12:13:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f53d8-9e08-7d47-979e-1ae01c3f9eb2	no-food-waste-week	approved	2026-W28	waste	2	30	580	\N	\N	\N	2026-07-12 01:02:13+00	2026-07-12	2026-07-12 01:02:13+00	2026-07-12 01:02:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f544e-7600-7cb1-aeb8-b3bf04e000fc	vegetarian-meal	approved	2026-07-12	food	1	20	4120	\N	\N	\N	2026-07-12 03:10:56+00	2026-07-12	2026-07-12 03:10:56+00	2026-07-12 03:10:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f550d-bec0-72b1-b244-38b1ac64e4ee	air-dry-laundry	approved	2026-07-12	energy	1	10	100	\N	\N	2000	2026-07-12 06:39:52+00	2026-07-12	2026-07-12 06:39:52+00	2026-07-12 06:39:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5576-38d8-73fe-90bb-285dc7d32e39	tap-water-1-5l	approved	2026-07-12	water	1	5	480	\N	\N	\N	2026-07-12 08:33:59+00	2026-07-12	2026-07-12 08:33:59+00	2026-07-12 08:33:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f565a-99b0-730c-8630-82aef0e663c4	three-minute-shower	approved	2026-07-12	water	1	10	50	36000	\N	1050	2026-07-12 12:43:26+00	2026-07-12	2026-07-12 12:43:26+00	2026-07-12 12:43:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f59ce-7738-7440-8171-6401f72559aa	heating-down-1c-week	approved	2026-W29	energy	2	40	3400	\N	\N	\N	2026-07-13 04:48:51+00	2026-07-13	2026-07-13 04:48:51+00	2026-07-13 04:48:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f59de-6d28-7147-975b-1361ceb41918	tap-water-1-5l	approved	2026-07-13	water	1	5	480	\N	\N	\N	2026-07-13 05:06:17+00	2026-07-13	2026-07-13 05:06:17+00	2026-07-13 05:06:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5b4c-ba98-7f3a-adc5-d467050daa48	vegetarian-meal	approved	2026-07-13	food	1	20	4120	\N	\N	\N	2026-07-13 11:46:23+00	2026-07-13	2026-07-13 11:46:23+00	2026-07-13 11:46:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5b80-bf00-73b3-93ee-dc398d6afd2f	metro-10km	approved	2026-07-13	mobility	1	25	1380	\N	\N	\N	2026-07-13 12:43:12+00	2026-07-13	2026-07-13 12:43:12+00	2026-07-13 12:43:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5ee4-44f0-7088-b7dc-4bff4eacf897	vegetarian-meal	approved	2026-07-14	food	1	20	4120	\N	\N	\N	2026-07-14 04:30:46+00	2026-07-14	2026-07-14 04:30:46+00	2026-07-14 04:30:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5fbf-1878-7051-a6ad-a759b3f4ec70	tap-water-1-5l	approved	2026-07-14	water	1	5	480	\N	\N	\N	2026-07-14 08:29:47+00	2026-07-14	2026-07-14 08:29:47+00	2026-07-14 08:29:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f653a-f330-7761-93fb-47a2614ff8c6	tap-water-1-5l	approved	2026-07-15	water	1	5	480	\N	\N	\N	2026-07-15 10:03:10+00	2026-07-15	2026-07-15 10:03:10+00	2026-07-15 10:03:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6a23-30d8-7db6-9cda-ac405bfe250a	metro-10km	approved	2026-07-16	mobility	1	25	1380	\N	\N	\N	2026-07-16 08:55:19+00	2026-07-16	2026-07-16 08:55:19+00	2026-07-16 08:55:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6a83-e2c0-74aa-9812-2722a6681c5e	tap-water-1-5l	approved	2026-07-16	water	1	5	480	\N	\N	\N	2026-07-16 10:40:56+00	2026-07-16	2026-07-16 10:40:56+00	2026-07-16 10:40:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6f3a-bfc8-7d16-b13f-10a25d81fb44	tap-water-1-5l	approved	2026-07-17	water	1	5	480	\N	\N	\N	2026-07-17 08:39:09+00	2026-07-17	2026-07-17 08:39:09+00	2026-07-17 08:39:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7250-ae70-7fe2-9f68-8c678176eeb8	air-dry-laundry	approved	2026-07-18	energy	1	10	100	\N	\N	2000	2026-07-17 23:01:58+00	2026-07-18	2026-07-17 23:01:58+00	2026-07-17 23:01:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f72ee-bb60-7b48-b053-8340dce21fea	three-minute-shower	approved	2026-07-18	water	1	10	50	36000	\N	1050	2026-07-18 01:54:36+00	2026-07-18	2026-07-18 01:54:36+00	2026-07-18 01:54:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f744b-8088-7d17-93a4-e54cb225696b	tap-water-1-5l	approved	2026-07-18	water	1	5	480	\N	\N	\N	2026-07-18 08:15:33+00	2026-07-18	2026-07-18 08:15:33+00	2026-07-18 08:15:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f77be-f498-74eb-813e-26628e214fbe	air-dry-laundry	approved	2026-07-19	energy	1	10	100	\N	\N	2000	2026-07-19 00:20:31+00	2026-07-19	2026-07-19 00:20:31+00	2026-07-19 00:20:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f77c8-8da0-79fc-95c0-97b4294e873c	summer-without-ac	approved	once	energy	3	60	15600	\N	\N	300000	2026-07-19 00:31:00+00	2026-07-19	2026-07-19 00:31:00+00	2026-07-19 00:31:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7897-f748-792f-bac8-5c86e1db99cb	tap-water-1-5l	approved	2026-07-19	water	1	5	480	\N	\N	\N	2026-07-19 04:17:33+00	2026-07-19	2026-07-19 04:17:33+00	2026-07-19 04:17:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f797b-df08-7701-a031-91e6795eb11c	three-minute-shower	approved	2026-07-19	water	1	10	50	36000	\N	1050	2026-07-19 08:26:29+00	2026-07-19	2026-07-19 08:26:29+00	2026-07-19 08:26:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f79aa-1710-7a7c-bcaa-ea4d75e94a22	no-food-waste-week	approved	2026-W29	waste	2	30	580	\N	\N	\N	2026-07-19 09:16:58+00	2026-07-19	2026-07-19 09:16:58+00	2026-07-19 09:16:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7c72-62b8-7be3-b723-32252fb6dc7e	vegetarian-meal	approved	2026-07-20	food	1	20	4120	\N	\N	\N	2026-07-19 22:14:59+00	2026-07-20	2026-07-19 22:14:59+00	2026-07-19 22:14:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7d9a-7798-7684-a5d1-8f4d351e6121	metro-10km	approved	2026-07-20	mobility	1	25	1380	\N	\N	\N	2026-07-20 03:38:23+00	2026-07-20	2026-07-20 03:38:23+00	2026-07-20 03:38:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7e05-a518-7254-a24f-9ba274e460f1	tap-water-1-5l	approved	2026-07-20	water	1	5	480	\N	\N	\N	2026-07-20 05:35:27+00	2026-07-20	2026-07-20 05:35:27+00	2026-07-20 05:35:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7f1c-83b8-74f0-9f5e-0c116812d2af	heating-down-1c-week	approved	2026-W30	energy	2	40	3400	\N	\N	\N	2026-07-20 10:40:03+00	2026-07-20	2026-07-20 10:40:03+00	2026-07-20 10:40:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8278-ce18-71d8-ba25-7ebeaf75cd53	three-minute-shower	approved	2026-07-21	water	1	10	50	36000	\N	1050	2026-07-21 02:19:43+00	2026-07-21	2026-07-21 02:19:43+00	2026-07-21 02:19:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f82a7-92c0-7b19-a054-8bf44977e5ba	tap-water-1-5l	approved	2026-07-21	water	1	5	480	\N	\N	\N	2026-07-21 03:10:48+00	2026-07-21	2026-07-21 03:10:48+00	2026-07-21 03:10:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f888e-d1a8-7224-a277-0aa957425db6	tap-water-1-5l	approved	2026-07-22	water	1	5	480	\N	\N	\N	2026-07-22 06:41:29+00	2026-07-22	2026-07-22 06:41:29+00	2026-07-22 06:41:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8972-e078-7d79-8d74-720f966057ab	vegetarian-meal	approved	2026-07-22	food	1	20	4120	\N	\N	\N	2026-07-22 10:50:35+00	2026-07-22	2026-07-22 10:50:35+00	2026-07-22 10:50:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8e99-d4d0-709a-aa29-86390b3938d3	tap-water-1-5l	approved	2026-07-23	water	1	5	480	\N	\N	\N	2026-07-23 10:51:14+00	2026-07-23	2026-07-23 10:51:14+00	2026-07-23 10:51:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9140-86e8-713f-abd8-9b8306847ba3	tap-water-1-5l	approved	2026-07-24	water	1	5	480	\N	\N	\N	2026-07-23 23:12:33+00	2026-07-24	2026-07-23 23:12:33+00	2026-07-23 23:12:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f924a-2ad0-7701-afba-ea23238cc5f8	three-minute-shower	approved	2026-07-24	water	1	10	50	36000	\N	1050	2026-07-24 04:02:42+00	2026-07-24	2026-07-24 04:02:42+00	2026-07-24 04:02:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f93aa-c470-70f7-8159-d507b8c80884	vegetarian-meal	approved	2026-07-24	food	1	20	4120	\N	\N	\N	2026-07-24 10:27:50+00	2026-07-24	2026-07-24 10:27:50+00	2026-07-24 10:27:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9674-a658-7d8e-88d9-1423d6d7a5ab	tap-water-1-5l	approved	2026-07-25	water	1	5	480	\N	\N	\N	2026-07-24 23:27:35+00	2026-07-25	2026-07-24 23:27:35+00	2026-07-24 23:27:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f968a-0318-74d6-bc25-a272108f4f45	vegetarian-meal	approved	2026-07-25	food	1	20	4120	\N	\N	\N	2026-07-24 23:50:55+00	2026-07-25	2026-07-24 23:50:55+00	2026-07-24 23:50:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f969c-0090-7601-b14d-134fadfcd1fc	air-dry-laundry	approved	2026-07-25	energy	1	10	100	\N	\N	2000	2026-07-25 00:10:34+00	2026-07-25	2026-07-25 00:10:34+00	2026-07-25 00:10:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9bde-6840-7793-a249-d8b4e26e10a0	air-dry-laundry	approved	2026-07-26	energy	1	10	100	\N	\N	2000	2026-07-26 00:41:12+00	2026-07-26	2026-07-26 00:41:12+00	2026-07-26 00:41:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9c8b-32a0-7b8e-81a4-fec0e7fabc12	three-minute-shower	approved	2026-07-26	water	1	10	50	36000	\N	1050	2026-07-26 03:49:56+00	2026-07-26	2026-07-26 03:49:56+00	2026-07-26 03:49:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9df0-c5b0-72d9-bd13-4e69d003d762	no-food-waste-week	approved	2026-W30	waste	2	30	580	\N	\N	\N	2026-07-26 10:20:30+00	2026-07-26	2026-07-26 10:20:30+00	2026-07-26 10:20:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9e60-8af8-79b8-9bc8-f2c1e851e280	tap-water-1-5l	approved	2026-07-26	water	1	5	480	\N	\N	\N	2026-07-26 12:22:35+00	2026-07-26	2026-07-26 12:22:35+00	2026-07-26 12:22:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa17c-1b08-7185-bb02-afcf37420afe	metro-10km	approved	2026-07-27	mobility	1	25	1380	\N	\N	\N	2026-07-27 02:51:33+00	2026-07-27	2026-07-27 02:51:33+00	2026-07-27 02:51:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa3a3-67d8-7a0a-b918-52a5a08cb860	tap-water-1-5l	approved	2026-07-27	water	1	5	480	\N	\N	\N	2026-07-27 12:53:43+00	2026-07-27	2026-07-27 12:53:43+00	2026-07-27 12:53:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa669-bb98-7f87-808e-38a490575734	tap-water-1-5l	approved	2026-07-28	water	1	5	480	\N	\N	\N	2026-07-28 01:49:35+00	2026-07-28	2026-07-28 01:49:35+00	2026-07-28 01:49:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa6c9-ec98-7182-b8a3-495688ac4bf7	metro-10km	approved	2026-07-28	mobility	1	25	1380	\N	\N	\N	2026-07-28 03:34:39+00	2026-07-28	2026-07-28 03:34:39+00	2026-07-28 03:34:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa6e3-1600-710a-b797-44de35261649	vegetarian-meal	approved	2026-07-28	food	1	20	4120	\N	\N	\N	2026-07-28 04:02:08+00	2026-07-28	2026-07-28 04:02:08+00	2026-07-28 04:02:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa72e-7ac8-7afe-9a14-b8d803325655	three-minute-shower	approved	2026-07-28	water	1	10	50	36000	\N	1050	2026-07-28 05:24:29+00	2026-07-28	2026-07-28 05:24:29+00	2026-07-28 05:24:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fab84-b970-7b1f-89f8-1d8da1b7e1ea	metro-10km	approved	2026-07-29	mobility	1	25	1380	\N	\N	\N	2026-07-29 01:37:10+00	2026-07-29	2026-07-29 01:37:10+00	2026-07-29 01:37:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fab94-97f0-7e75-8082-4d30bbbb63b2	vegetarian-meal	approved	2026-07-29	food	1	20	4120	\N	\N	\N	2026-07-29 01:54:30+00	2026-07-29	2026-07-29 01:54:30+00	2026-07-29 01:54:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fac10-6f10-7658-9186-3da318aac90f	tap-water-1-5l	approved	2026-07-29	water	1	5	480	\N	\N	\N	2026-07-29 04:09:46+00	2026-07-29	2026-07-29 04:09:46+00	2026-07-29 04:09:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb2fc-2d78-72b6-a87e-fed41adc2fda	tap-water-1-5l	approved	2026-07-30	water	1	5	480	\N	\N	\N	2026-07-30 12:24:59+00	2026-07-30	2026-07-30 12:24:59+00	2026-07-30 12:24:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb753-3f10-7755-ae9d-608f9cae4223	metro-10km	approved	2026-07-31	mobility	1	25	1380	\N	\N	\N	2026-07-31 08:38:34+00	2026-07-31	2026-07-31 08:38:34+00	2026-07-31 08:38:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb75d-c660-7561-9191-6a1f8873c7f2	vegetarian-meal	approved	2026-07-31	food	1	20	4120	\N	\N	\N	2026-07-31 08:50:04+00	2026-07-31	2026-07-31 08:50:04+00	2026-07-31 08:50:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb760-7db0-7450-aba3-2ea329c40006	tap-water-1-5l	approved	2026-07-31	water	1	5	480	\N	\N	\N	2026-07-31 08:53:02+00	2026-07-31	2026-07-31 08:53:02+00	2026-07-31 08:53:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fba5a-83d0-7dba-bcf7-76f5e1d33a9f	tap-water-1-5l	approved	2026-08-01	water	1	5	480	\N	\N	\N	2026-07-31 22:45:22+00	2026-08-01	2026-07-31 22:45:22+00	2026-07-31 22:45:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fba63-c6e8-7e09-85a2-dc618a7731c6	vegetarian-meal	approved	2026-08-01	food	1	20	4120	\N	\N	\N	2026-07-31 22:55:29+00	2026-08-01	2026-07-31 22:55:29+00	2026-07-31 22:55:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fbd3e-46b8-7f3e-8033-f35ca96db4c9	air-dry-laundry	approved	2026-08-01	energy	1	10	100	\N	\N	2000	2026-08-01 12:13:23+00	2026-08-01	2026-08-01 12:13:23+00	2026-08-01 12:13:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fbfaa-5ce8-7d5e-b98f-25199082b9a8	air-dry-laundry	approved	2026-08-02	energy	1	10	100	\N	\N	2000	2026-08-01 23:30:41+00	2026-08-02	2026-08-01 23:30:41+00	2026-08-01 23:30:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc0d5-8ac0-7d76-92ac-0ad0a7498aa5	tap-water-1-5l	approved	2026-08-02	water	1	5	480	\N	\N	\N	2026-08-02 04:57:28+00	2026-08-02	2026-08-02 04:57:28+00	2026-08-02 04:57:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc15c-5e60-742c-bbec-74f21656b656	no-food-waste-week	approved	2026-W31	waste	2	30	580	\N	\N	\N	2026-08-02 07:24:44+00	2026-08-02	2026-08-02 07:24:44+00	2026-08-02 07:24:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc583-8270-72e2-adc3-98c67eb8ff88	tap-water-1-5l	approved	2026-08-03	water	1	5	480	\N	\N	\N	2026-08-03 02:45:58+00	2026-08-03	2026-08-03 02:45:58+00	2026-08-03 02:45:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc5be-d208-7617-8988-30332c8c5344	train-500km	approved	2026-W32	mobility	3	150	111000	\N	\N	\N	2026-08-03 03:50:45+00	2026-08-03	2026-08-03 03:50:45+00	2026-08-08 03:50:45+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc5e0-c570-7973-b10d-f666762452a3	heating-down-1c-week	approved	2026-W32	energy	2	40	3400	\N	\N	\N	2026-08-03 04:27:50+00	2026-08-03	2026-08-03 04:27:50+00	2026-08-03 04:27:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fca4f-3768-7497-a096-5352fe12c5b6	three-minute-shower	approved	2026-08-04	water	1	10	50	36000	\N	1050	2026-08-04 01:06:57+00	2026-08-04	2026-08-04 01:06:57+00	2026-08-04 01:06:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcad8-60b0-7b0e-839f-aaa130c2b3ed	metro-10km	approved	2026-08-04	mobility	1	25	1380	\N	\N	\N	2026-08-04 03:36:46+00	2026-08-04	2026-08-04 03:36:46+00	2026-08-04 03:36:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcbbb-bbd0-7dec-b2fe-bd46cfcdd23a	vegetarian-meal	approved	2026-08-04	food	1	20	4120	\N	\N	\N	2026-08-04 07:45:06+00	2026-08-04	2026-08-04 07:45:06+00	2026-08-04 07:45:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcc64-8aa8-7102-8171-d1d2ede839c6	tap-water-1-5l	approved	2026-08-04	water	1	5	480	\N	\N	\N	2026-08-04 10:49:29+00	2026-08-04	2026-08-04 10:49:29+00	2026-08-04 10:49:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcf44-32c8-7a1f-8cdb-da0b1811ac85	metro-10km	approved	2026-08-05	mobility	1	25	1380	\N	\N	\N	2026-08-05 00:13:01+00	2026-08-05	2026-08-05 00:13:01+00	2026-08-05 00:13:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcf92-bc40-7c36-b7c2-6f92a3b4a442	tap-water-1-5l	approved	2026-08-05	water	1	5	480	\N	\N	\N	2026-08-05 01:38:48+00	2026-08-05	2026-08-05 01:38:48+00	2026-08-05 01:38:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd1a3-c5d8-7621-999e-27f3cf5b6d45	vegetarian-meal	approved	2026-08-05	food	1	20	4120	\N	\N	\N	2026-08-05 11:16:39+00	2026-08-05	2026-08-05 11:16:39+00	2026-08-05 11:16:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd5a2-3bd8-785b-b411-a96746e16fd8	metro-10km	approved	2026-08-06	mobility	1	25	1380	\N	\N	\N	2026-08-06 05:53:27+00	2026-08-06	2026-08-06 05:53:27+00	2026-08-06 05:53:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd5d6-dc80-7f0f-a06d-1c0c53ab2836	tap-water-1-5l	approved	2026-08-06	water	1	5	480	\N	\N	\N	2026-08-06 06:50:56+00	2026-08-06	2026-08-06 06:50:56+00	2026-08-06 06:50:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fdbf6-7148-7c2e-845c-2162b97bf3eb	tap-water-1-5l	approved	2026-08-07	water	1	5	480	\N	\N	\N	2026-08-07 11:23:09+00	2026-08-07	2026-08-07 11:23:09+00	2026-08-07 11:23:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fdf67-5900-7d46-8897-de0156d2d8ee	tap-water-1-5l	approved	2026-08-08	water	1	5	480	\N	\N	\N	2026-08-08 03:25:20+00	2026-08-08	2026-08-08 03:25:20+00	2026-08-08 03:25:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe013-b9e8-7042-ae69-2d991f36aaee	air-dry-laundry	approved	2026-08-08	energy	1	10	100	\N	\N	2000	2026-08-08 06:33:37+00	2026-08-08	2026-08-08 06:33:37+00	2026-08-08 06:33:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe056-5c80-716f-bbd9-59e66ff98bb2	vegetarian-meal	approved	2026-08-08	food	1	20	4120	\N	\N	\N	2026-08-08 07:46:24+00	2026-08-08	2026-08-08 07:46:24+00	2026-08-08 07:46:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe3ad-d480-7f28-b6c8-6c7dd2c2eb1e	air-dry-laundry	approved	2026-08-09	energy	1	10	100	\N	\N	2000	2026-08-08 23:20:48+00	2026-08-09	2026-08-08 23:20:48+00	2026-08-08 23:20:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe659-12a8-79c5-ad95-ac49fd90598e	vegetarian-meal	approved	2026-08-09	food	1	20	4120	\N	\N	\N	2026-08-09 11:47:05+00	2026-08-09	2026-08-09 11:47:05+00	2026-08-09 11:47:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe66c-d158-711b-a030-7241a574eaaf	tap-water-1-5l	approved	2026-08-09	water	1	5	480	\N	\N	\N	2026-08-09 12:08:39+00	2026-08-09	2026-08-09 12:08:39+00	2026-08-09 12:08:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe91b-c0d0-72e0-9c41-c05fe94fdbf7	heating-down-1c-week	approved	2026-W33	energy	2	40	3400	\N	\N	\N	2026-08-10 00:38:58+00	2026-08-10	2026-08-10 00:38:58+00	2026-08-10 00:38:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019feb25-bdb8-750b-bf1e-a3882e75894f	vegetarian-meal	approved	2026-08-10	food	1	20	4120	\N	\N	\N	2026-08-10 10:09:07+00	2026-08-10	2026-08-10 10:09:07+00	2026-08-10 10:09:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019feb4a-e188-74fb-a4a1-32f72a16a1aa	tap-water-1-5l	approved	2026-08-10	water	1	5	480	\N	\N	\N	2026-08-10 10:49:41+00	2026-08-10	2026-08-10 10:49:41+00	2026-08-10 10:49:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fef51-94e8-7fc7-be77-824ab0dd951f	tap-water-1-5l	approved	2026-08-11	water	1	5	480	\N	\N	\N	2026-08-11 05:35:29+00	2026-08-11	2026-08-11 05:35:29+00	2026-08-11 05:35:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff609-9d08-7889-92e9-435ff23d111a	tap-water-1-5l	approved	2026-08-12	water	1	5	480	\N	\N	\N	2026-08-12 12:54:13+00	2026-08-12	2026-08-12 12:54:13+00	2026-08-12 12:54:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff95d-a238-7038-b89b-424d362851cb	vegetarian-meal	approved	2026-08-13	food	1	20	4120	\N	\N	\N	2026-08-13 04:24:51+00	2026-08-13	2026-08-13 04:24:51+00	2026-08-13 04:24:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff999-47c0-7d50-85b1-96ddfe4fc9a5	metro-10km	approved	2026-08-13	mobility	1	25	1380	\N	\N	\N	2026-08-13 05:30:00+00	2026-08-13	2026-08-13 05:30:00+00	2026-08-13 05:30:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ffaed-6de0-7666-8545-909501628a65	tap-water-1-5l	approved	2026-08-13	water	1	5	480	\N	\N	\N	2026-08-13 11:41:32+00	2026-08-13	2026-08-13 11:41:32+00	2026-08-13 11:41:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ffd2f-3408-7ba6-abdb-5b9cd9d9e0c8	tap-water-1-5l	approved	2026-08-14	water	1	5	480	\N	\N	\N	2026-08-13 22:12:37+00	2026-08-14	2026-08-13 22:12:37+00	2026-08-13 22:12:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ffdc4-1550-75db-81e4-002faf021ee0	metro-10km	approved	2026-08-14	mobility	1	25	1380	\N	\N	\N	2026-08-14 00:55:14+00	2026-08-14	2026-08-14 00:55:14+00	2026-08-14 00:55:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00323-c518-75e1-a524-963902e0355b	vegetarian-meal	approved	2026-08-15	food	1	20	4120	\N	\N	\N	2026-08-15 01:57:51+00	2026-08-15	2026-08-15 01:57:51+00	2026-08-15 01:57:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a003f8-10c0-7a85-bc28-5d1490ba7f5e	tap-water-1-5l	approved	2026-08-15	water	1	5	480	\N	\N	\N	2026-08-15 05:49:44+00	2026-08-15	2026-08-15 05:49:44+00	2026-08-15 05:49:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0050d-7478-7cf5-83e4-2d66306debad	air-dry-laundry	approved	2026-08-15	energy	1	10	100	\N	\N	2000	2026-08-15 10:52:43+00	2026-08-15	2026-08-15 10:52:43+00	2026-08-15 10:52:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a007a2-e0b0-7e24-b89c-5e508253c3d3	vegetarian-meal	approved	2026-08-16	food	1	20	4120	\N	\N	\N	2026-08-15 22:55:10+00	2026-08-16	2026-08-15 22:55:10+00	2026-08-15 22:55:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a008f1-bb58-7c56-a150-041e043083b4	no-food-waste-week	approved	2026-W33	waste	2	30	580	\N	\N	\N	2026-08-16 05:00:55+00	2026-08-16	2026-08-16 05:00:55+00	2026-08-16 05:00:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00971-3040-7897-90c0-30a07e2254e4	air-dry-laundry	approved	2026-08-16	energy	1	10	100	\N	\N	2000	2026-08-16 07:20:08+00	2026-08-16	2026-08-16 07:20:08+00	2026-08-16 07:20:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00992-2d90-79d7-97e5-c6390f1a5e6d	tap-water-1-5l	approved	2026-08-16	water	1	5	480	\N	\N	\N	2026-08-16 07:56:10+00	2026-08-16	2026-08-16 07:56:10+00	2026-08-16 07:56:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00cab-7798-76b0-9ab8-a333d50b0929	vegetarian-meal	approved	2026-08-17	food	1	20	4120	\N	\N	\N	2026-08-16 22:22:39+00	2026-08-17	2026-08-16 22:22:39+00	2026-08-16 22:22:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00e63-baa0-77ae-a37b-4388242272d4	metro-10km	approved	2026-08-17	mobility	1	25	1380	\N	\N	\N	2026-08-17 06:23:32+00	2026-08-17	2026-08-17 06:23:32+00	2026-08-17 06:23:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00f55-1f80-7725-b47c-e5bec100eaaf	heating-down-1c-week	approved	2026-W34	energy	2	40	3400	\N	\N	\N	2026-08-17 10:47:12+00	2026-08-17	2026-08-17 10:47:12+00	2026-08-17 10:47:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00f64-88d0-74fa-8522-10e4b6ed3ecd	tap-water-1-5l	approved	2026-08-17	water	1	5	480	\N	\N	\N	2026-08-17 11:04:02+00	2026-08-17	2026-08-17 11:04:02+00	2026-08-17 11:04:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a011dd-f8f8-7e6c-bc14-bb1096b06cee	vegetarian-meal	approved	2026-08-18	food	1	20	4120	\N	\N	\N	2026-08-17 22:35:55+00	2026-08-18	2026-08-17 22:35:55+00	2026-08-17 22:35:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01359-a448-7e31-8360-bbeb79917433	tap-water-1-5l	approved	2026-08-18	water	1	5	480	\N	\N	\N	2026-08-18 05:30:37+00	2026-08-18	2026-08-18 05:30:37+00	2026-08-18 05:30:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01889-a8f0-75dc-8aa1-acf136c8c805	vegetarian-meal	approved	2026-08-19	food	1	20	4120	\N	\N	\N	2026-08-19 05:41:10+00	2026-08-19	2026-08-19 05:41:10+00	2026-08-19 05:41:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01a04-7598-784d-a942-0780e776f1b2	tap-water-1-5l	approved	2026-08-19	water	1	5	480	\N	\N	\N	2026-08-19 12:34:55+00	2026-08-19	2026-08-19 12:34:55+00	2026-08-19 12:34:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01cc7-1bf0-76ff-9119-9e5994c2e73e	three-minute-shower	approved	2026-08-20	water	1	10	50	36000	\N	1050	2026-08-20 01:26:46+00	2026-08-20	2026-08-20 01:26:46+00	2026-08-20 01:26:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01d4a-5d80-73e0-b001-91ce6b5df841	tap-water-1-5l	approved	2026-08-20	water	1	5	480	\N	\N	\N	2026-08-20 03:50:08+00	2026-08-20	2026-08-20 03:50:08+00	2026-08-20 03:50:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02207-7448-7e49-948a-1fafce5f518f	tap-water-1-5l	approved	2026-08-21	water	1	5	480	\N	\N	\N	2026-08-21 01:55:09+00	2026-08-21	2026-08-21 01:55:09+00	2026-08-21 01:55:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02373-9ed8-7a25-b864-c43d8cf14410	three-minute-shower	approved	2026-08-21	water	1	10	50	36000	\N	1050	2026-08-21 08:32:55+00	2026-08-21	2026-08-21 08:32:55+00	2026-08-21 08:32:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a023a6-cc68-7dd5-ab45-8c52999b48e1	vegetarian-meal	approved	2026-08-21	food	1	20	4120	\N	\N	\N	2026-08-21 09:28:49+00	2026-08-21	2026-08-21 09:28:49+00	2026-08-21 09:28:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a026a8-8f00-7c10-91b9-d707f5b1161b	tap-water-1-5l	approved	2026-08-22	water	1	5	480	\N	\N	\N	2026-08-21 23:29:36+00	2026-08-22	2026-08-21 23:29:36+00	2026-08-21 23:29:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0296f-c938-7e51-afd0-aa1b81e62177	air-dry-laundry	approved	2026-08-22	energy	1	10	100	\N	\N	2000	2026-08-22 12:26:27+00	2026-08-22	2026-08-22 12:26:27+00	2026-08-22 12:26:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02c2d-85c0-718e-9253-d5f9cf10f68e	no-food-waste-week	approved	2026-W34	waste	2	30	580	\N	\N	\N	2026-08-23 01:12:56+00	2026-08-23	2026-08-23 01:12:56+00	2026-08-23 01:12:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02c3f-9aa8-7842-b749-3bf73eb04e1c	air-dry-laundry	approved	2026-08-23	energy	1	10	100	\N	\N	2000	2026-08-23 01:32:41+00	2026-08-23	2026-08-23 01:32:41+00	2026-08-23 01:32:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02d51-ca10-74de-9eb2-f83774af464c	tap-water-1-5l	approved	2026-08-23	water	1	5	480	\N	\N	\N	2026-08-23 06:32:10+00	2026-08-23	2026-08-23 06:32:10+00	2026-08-23 06:32:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0314c-e898-7611-8725-725191922b94	heating-down-1c-week	approved	2026-W35	energy	2	40	3400	\N	\N	\N	2026-08-24 01:05:19+00	2026-08-24	2026-08-24 01:05:19+00	2026-08-24 01:05:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03166-67f0-77b1-89ca-63adf74b3d7d	vegetarian-meal	approved	2026-08-24	food	1	20	4120	\N	\N	\N	2026-08-24 01:33:10+00	2026-08-24	2026-08-24 01:33:10+00	2026-08-24 01:33:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03249-1b18-70bd-a74f-8370c436badd	tap-water-1-5l	approved	2026-08-24	water	1	5	480	\N	\N	\N	2026-08-24 05:40:47+00	2026-08-24	2026-08-24 05:40:47+00	2026-08-24 05:40:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a036b7-3338-7794-a183-149c3b85ea5c	metro-10km	approved	2026-08-25	mobility	1	25	1380	\N	\N	\N	2026-08-25 02:19:31+00	2026-08-25	2026-08-25 02:19:31+00	2026-08-25 02:19:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a037ab-c498-75ab-a94a-461ed0f7f554	tap-water-1-5l	approved	2026-08-25	water	1	5	480	\N	\N	\N	2026-08-25 06:46:39+00	2026-08-25	2026-08-25 06:46:39+00	2026-08-25 06:46:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03c3b-8db8-760e-9698-dfc6af6e2fa8	vegetarian-meal	approved	2026-08-26	food	1	20	4120	\N	\N	\N	2026-08-26 04:02:11+00	2026-08-26	2026-08-26 04:02:11+00	2026-08-26 04:02:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03e04-5738-7112-a4c4-0e0a61921dac	tap-water-1-5l	approved	2026-08-26	water	1	5	480	\N	\N	\N	2026-08-26 12:21:07+00	2026-08-26	2026-08-26 12:21:07+00	2026-08-26 12:21:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0416d-5b68-7e69-90da-e2192fe80aeb	metro-10km	approved	2026-08-27	mobility	1	25	1380	\N	\N	\N	2026-08-27 04:14:41+00	2026-08-27	2026-08-27 04:14:41+00	2026-08-27 04:14:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0418c-5900-788b-99dc-06a4b86b7ae5	tap-water-1-5l	approved	2026-08-27	water	1	5	480	\N	\N	\N	2026-08-27 04:48:32+00	2026-08-27	2026-08-27 04:48:32+00	2026-08-27 04:48:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04262-69c8-7113-a418-d5e005437f1c	vegetarian-meal	approved	2026-08-27	food	1	20	4120	\N	\N	\N	2026-08-27 08:42:21+00	2026-08-27	2026-08-27 08:42:21+00	2026-08-27 08:42:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04665-b228-70a4-937d-8fb7d0693c7a	tap-water-1-5l	approved	2026-08-28	water	1	5	480	\N	\N	\N	2026-08-28 03:24:25+00	2026-08-28	2026-08-28 03:24:25+00	2026-08-28 03:24:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04748-1b18-701b-af80-8e6a930eb629	three-minute-shower	approved	2026-08-28	water	1	10	50	36000	\N	1050	2026-08-28 07:31:43+00	2026-08-28	2026-08-28 07:31:43+00	2026-08-28 07:31:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a047ab-fd68-71e5-8a86-44c7226b0f78	vegetarian-meal	approved	2026-08-28	food	1	20	4120	\N	\N	\N	2026-08-28 09:20:49+00	2026-08-28	2026-08-28 09:20:49+00	2026-08-28 09:20:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a047b3-4c80-7936-8e9b-2be5e3833fcd	metro-10km	approved	2026-08-28	mobility	1	25	1380	\N	\N	\N	2026-08-28 09:28:48+00	2026-08-28	2026-08-28 09:28:48+00	2026-08-28 09:28:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04c45-9a28-7623-95fa-fd05ba3fd642	air-dry-laundry	approved	2026-08-29	energy	1	10	100	\N	\N	2000	2026-08-29 06:47:05+00	2026-08-29	2026-08-29 06:47:05+00	2026-08-29 06:47:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04c5e-3ec0-7d61-ab38-f75a77d5a8c6	tap-water-1-5l	approved	2026-08-29	water	1	5	480	\N	\N	\N	2026-08-29 07:14:00+00	2026-08-29	2026-08-29 07:14:00+00	2026-08-29 07:14:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05098-b808-704d-8afb-2828ae9b786b	no-food-waste-week	approved	2026-W35	waste	2	30	580	\N	\N	\N	2026-08-30 02:56:21+00	2026-08-30	2026-08-30 02:56:21+00	2026-08-30 02:56:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a051ac-3b48-7965-85c5-0b52fd9e025c	tap-water-1-5l	approved	2026-08-30	water	1	5	480	\N	\N	\N	2026-08-30 07:57:17+00	2026-08-30	2026-08-30 07:57:17+00	2026-08-30 07:57:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05241-3bd0-7a7a-801e-b7a4309efa29	air-dry-laundry	approved	2026-08-30	energy	1	10	100	\N	\N	2000	2026-08-30 10:40:02+00	2026-08-30	2026-08-30 10:40:02+00	2026-08-30 10:40:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a054fe-d530-7c25-b11c-faab5fdabb10	heating-down-1c-week	approved	2026-W36	energy	2	40	3400	\N	\N	\N	2026-08-30 23:26:22+00	2026-08-31	2026-08-30 23:26:22+00	2026-08-30 23:26:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0558a-aa10-722e-bbee-39ed61e51d95	tap-water-1-5l	approved	2026-08-31	water	1	5	480	\N	\N	\N	2026-08-31 01:59:06+00	2026-08-31	2026-08-31 01:59:06+00	2026-08-31 01:59:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05702-fde8-791c-b17c-119984245217	train-500km	pending	2026-W36	mobility	3	150	111000	\N	\N	\N	2026-08-31 08:50:09+00	2026-08-31	2026-08-31 08:50:09+00	\N	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05a60-6d40-7be5-9970-514a42be1392	metro-10km	approved	2026-09-01	mobility	1	25	1380	\N	\N	\N	2026-09-01 00:31:04+00	2026-09-01	2026-09-01 00:31:04+00	2026-09-01 00:31:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05b2a-e160-7302-852e-3a0955fb48f1	tap-water-1-5l	approved	2026-09-01	water	1	5	480	\N	\N	\N	2026-09-01 04:12:12+00	2026-09-01	2026-09-01 04:12:12+00	2026-09-01 04:12:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05d09-9058-7206-8f1b-3faa329de4e8	three-minute-shower	approved	2026-09-01	water	1	10	50	36000	\N	1050	2026-09-01 12:55:03+00	2026-09-01	2026-09-01 12:55:03+00	2026-09-01 12:55:03+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019dfe3a-5cf8-71da-86f2-3250029a7ced	eco-drive-50km	approved	2026-W19	mobility	1	15	830	\N	\N	\N	2026-05-06 16:58:51+00	2026-05-06	2026-05-06 16:58:51+00	2026-05-06 16:58:51+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e0cfc-4198-74ff-ae9e-b72b042dc672	no-food-waste-week	approved	2026-W19	waste	2	30	580	\N	\N	\N	2026-05-09 13:45:19+00	2026-05-09	2026-05-09 13:45:19+00	2026-05-09 13:45:19+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e1302-dfc0-7254-910f-6264fecfbd6f	compost-week	approved	2026-W19	waste	2	15	\N	\N	1060	\N	2026-05-10 17:50:16+00	2026-05-10	2026-05-10 17:50:16+00	2026-05-10 17:50:16+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e20ea-3b10-7886-81ce-4064481653b1	eco-drive-50km	approved	2026-W20	mobility	1	15	830	\N	\N	\N	2026-05-13 10:38:02+00	2026-05-13	2026-05-13 10:38:02+00	2026-05-13 10:38:02+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e251f-0b20-74ef-a960-c7a78d2d9e9f	refuse-junk-mail	approved	once	waste	1	30	12900	\N	\N	\N	2026-05-14 06:14:12+00	2026-05-14	2026-05-14 06:14:12+00	2026-05-14 06:14:12+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e3068-efa0-7aed-884e-76b1b89b3543	no-food-waste-week	approved	2026-W20	waste	2	30	580	\N	\N	\N	2026-05-16 10:50:44+00	2026-05-16	2026-05-16 10:50:44+00	2026-05-16 10:50:44+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e370b-29b8-73a8-8fe2-ae12bb51ff08	compost-week	approved	2026-W20	waste	2	15	\N	\N	1060	\N	2026-05-17 17:45:39+00	2026-05-17	2026-05-17 17:45:39+00	2026-05-17 17:45:39+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e45db-d398-7f56-8a78-1b1e2ee048d3	eco-drive-50km	approved	2026-W21	mobility	1	15	830	\N	\N	\N	2026-05-20 14:48:15+00	2026-05-20	2026-05-20 14:48:15+00	2026-05-20 14:48:15+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e5a94-0a80-7714-b241-c9f73d5c34e8	compost-week	approved	2026-W21	waste	2	15	\N	\N	1060	\N	2026-05-24 15:21:52+00	2026-05-24	2026-05-24 15:21:52+00	2026-05-24 15:21:52+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e6a37-a078-7403-a018-97a7427722ad	eco-drive-50km	approved	2026-W22	mobility	1	15	830	\N	\N	\N	2026-05-27 16:14:51+00	2026-05-27	2026-05-27 16:14:51+00	2026-05-27 16:14:51+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e7d25-5c48-746e-adf9-c15a5163c561	compost-week	approved	2026-W22	waste	2	15	\N	\N	1060	\N	2026-05-31 08:27:41+00	2026-05-31	2026-05-31 08:27:41+00	2026-05-31 08:27:41+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019e8e11-21e0-7826-a1dc-d6be16dddba0	eco-drive-50km	approved	2026-W23	mobility	1	15	830	\N	\N	\N	2026-06-03 15:19:08+00	2026-06-03	2026-06-03 15:19:08+00	2026-06-03 15:19:08+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ea09b-e5c0-7ddc-9655-882abbdf56ad	compost-week	approved	2026-W23	waste	2	15	\N	\N	1060	\N	2026-06-07 05:43:52+00	2026-06-07	2026-06-07 05:43:52+00	2026-06-07 05:43:52+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ec164-c010-7494-b92b-0554eaf6bee3	no-food-waste-week	approved	2026-W24	waste	2	30	580	\N	\N	\N	2026-06-13 14:31:06+00	2026-06-13	2026-06-13 14:31:06+00	2026-06-13 14:31:06+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ec5cc-dcf0-787e-952e-f4158d38af33	compost-week	approved	2026-W24	waste	2	15	\N	\N	1060	\N	2026-06-14 11:03:18+00	2026-06-14	2026-06-14 11:03:18+00	2026-06-14 11:03:18+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ed6b8-73a8-7eb6-bf57-1f04298d0438	eco-drive-50km	approved	2026-W25	mobility	1	15	830	\N	\N	\N	2026-06-17 17:54:33+00	2026-06-17	2026-06-17 17:54:33+00	2026-06-17 17:54:33+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ee44a-4870-7598-afa7-d0a7d88551ec	no-food-waste-week	approved	2026-W25	waste	2	30	580	\N	\N	\N	2026-06-20 09:08:54+00	2026-06-20	2026-06-20 09:08:54+00	2026-06-20 09:08:54+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019eea36-bb60-7fcd-a60e-fd744d9a9817	compost-week	approved	2026-W25	waste	2	15	\N	\N	1060	\N	2026-06-21 12:45:16+00	2026-06-21	2026-06-21 12:45:16+00	2026-06-21 12:45:16+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ef98e-5820-7370-ba2e-318eb0acce4f	eco-drive-50km	approved	2026-W26	mobility	1	15	830	\N	\N	\N	2026-06-24 12:15:16+00	2026-06-24	2026-06-24 12:15:16+00	2026-06-24 12:15:16+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f0961-fae0-7693-b9af-f9f52f009d7b	no-food-waste-week	approved	2026-W26	waste	2	30	580	\N	\N	\N	2026-06-27 14:00:44+00	2026-06-27	2026-06-27 14:00:44+00	2026-06-27 14:00:44+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f0daf-2168-7ef4-be07-b821adcf7cfa	compost-week	approved	2026-W26	waste	2	15	\N	\N	1060	\N	2026-06-28 10:03:29+00	2026-06-28	2026-06-28 10:03:29+00	2026-06-28 10:03:29+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f2ba7-0d20-7ddb-893d-eeb0569a1459	no-food-waste-week	approved	2026-W27	waste	2	30	580	\N	\N	\N	2026-07-04 05:43:16+00	2026-07-04	2026-07-04 05:43:16+00	2026-07-04 05:43:16+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f32bc-0638-7d3d-8652-190ab349be98	compost-week	approved	2026-W27	waste	2	15	\N	\N	1060	\N	2026-07-05 14:43:31+00	2026-07-05	2026-07-05 14:43:31+00	2026-07-05 14:43:31+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f4069-a448-7297-9d7e-5adb8d363060	eco-drive-50km	approved	2026-W28	mobility	1	15	830	\N	\N	\N	2026-07-08 06:28:13+00	2026-07-08	2026-07-08 06:28:13+00	2026-07-08 06:28:13+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f5131-43f8-7949-b367-dd89900cdebb	no-food-waste-week	approved	2026-W28	waste	2	30	580	\N	\N	\N	2026-07-11 12:40:11+00	2026-07-11	2026-07-11 12:40:11+00	2026-07-11 12:40:11+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f5661-5458-74a7-a196-43d4ad9615c7	compost-week	approved	2026-W28	waste	2	15	\N	\N	1060	\N	2026-07-12 12:50:47+00	2026-07-12	2026-07-12 12:50:47+00	2026-07-12 12:50:47+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f65fa-8a10-73be-bdd1-22169661d961	eco-drive-50km	approved	2026-W29	mobility	1	15	830	\N	\N	\N	2026-07-15 13:32:26+00	2026-07-15	2026-07-15 13:32:26+00	2026-07-15 13:32:26+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f78ac-bf98-70d0-92d6-3d45b8a77082	compost-week	approved	2026-W29	waste	2	15	\N	\N	1060	\N	2026-07-19 04:40:15+00	2026-07-19	2026-07-19 04:40:15+00	2026-07-19 04:40:15+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019f9ea5-7398-78f3-889a-b81dfe37c6e0	compost-week	approved	2026-W30	waste	2	15	\N	\N	1060	\N	2026-07-26 13:37:51+00	2026-07-26	2026-07-26 13:37:51+00	2026-07-26 13:37:51+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019fabf6-ff58-723e-9ee4-e98969a344d0	eco-drive-50km	approved	2026-W31	mobility	1	15	830	\N	\N	\N	2026-07-29 03:41:59+00	2026-07-29	2026-07-29 03:41:59+00	2026-07-29 03:41:59+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019fbe77-5b28-7947-8ee2-5885862e342d	no-food-waste-week	approved	2026-W31	waste	2	30	580	\N	\N	\N	2026-08-01 17:55:21+00	2026-08-01	2026-08-01 17:55:21+00	2026-08-01 17:55:21+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019fc253-8000-7df5-b10d-1b11ed2c8947	compost-week	approved	2026-W31	waste	2	15	\N	\N	1060	\N	2026-08-02 11:54:40+00	2026-08-02	2026-08-02 11:54:40+00	2026-08-02 11:54:40+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019fd1f1-eda8-7990-b0cb-506daa35ec0a	eco-drive-50km	approved	2026-W32	mobility	1	15	830	\N	\N	\N	2026-08-05 12:42:01+00	2026-08-05	2026-08-05 12:42:01+00	2026-08-05 12:42:01+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019fe65b-be40-708a-b66a-bff267e4b8af	compost-week	approved	2026-W32	waste	2	15	\N	\N	1060	\N	2026-08-09 11:50:00+00	2026-08-09	2026-08-09 11:50:00+00	2026-08-09 11:50:00+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	019ff50c-7470-7942-9126-4b2d6964c6f4	eco-drive-50km	approved	2026-W33	mobility	1	15	830	\N	\N	\N	2026-08-12 08:17:42+00	2026-08-12	2026-08-12 08:17:42+00	2026-08-12 08:17:42+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a005a4-1ec8-71b3-81ec-49cf1d43f909	no-food-waste-week	approved	2026-W33	waste	2	30	580	\N	\N	\N	2026-08-15 13:37:17+00	2026-08-15	2026-08-15 13:37:17+00	2026-08-15 13:37:17+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a00a65-7b50-7024-9aa6-1af7b9d94143	compost-week	approved	2026-W33	waste	2	15	\N	\N	1060	\N	2026-08-16 11:46:58+00	2026-08-16	2026-08-16 11:46:58+00	2026-08-16 11:46:58+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a01a6a-20f0-7f79-82d4-4e3d897905cc	eco-drive-50km	approved	2026-W34	mobility	1	15	830	\N	\N	\N	2026-08-19 14:25:58+00	2026-08-19	2026-08-19 14:25:58+00	2026-08-19 14:25:58+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a029b3-0428-755e-8ae3-eb22a8ec1372	no-food-waste-week	approved	2026-W34	waste	2	30	580	\N	\N	\N	2026-08-22 13:39:53+00	2026-08-22	2026-08-22 13:39:53+00	2026-08-22 13:39:53+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a02e10-5f20-7c34-b35f-3221d40975a8	compost-week	approved	2026-W34	waste	2	15	\N	\N	1060	\N	2026-08-23 10:00:20+00	2026-08-23	2026-08-23 10:00:20+00	2026-08-23 10:00:20+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a04d77-3488-78ee-a3c2-2499c956810b	no-food-waste-week	approved	2026-W35	waste	2	30	580	\N	\N	\N	2026-08-29 12:20:53+00	2026-08-29	2026-08-29 12:20:53+00	2026-08-29 12:20:53+00	\N	\N	\N
019df5dd-1500-71d5-86a4-aded769fbbbd	01a053b0-3520-701b-bb8b-10d996c3f7ad	compost-week	approved	2026-W35	waste	2	15	\N	\N	1060	\N	2026-08-30 17:20:52+00	2026-08-30	2026-08-30 17:20:52+00	2026-08-30 17:20:52+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019dfdb8-e858-72e4-8137-cfb9c7a1fa03	cycle-5km	approved	2026-05-06	mobility	1	20	710	\N	\N	\N	2026-05-06 14:37:27+00	2026-05-06	2026-05-06 14:37:27+00	2026-05-06 14:37:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e02ba-2470-7609-85b8-fb4f9319ae8b	cycle-5km	approved	2026-05-07	mobility	1	20	710	\N	\N	\N	2026-05-07 13:56:54+00	2026-05-07	2026-05-07 13:56:54+00	2026-05-07 13:56:54+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e0805-ea90-73a1-b1d7-dd92a61ffdd3	cycle-5km	approved	2026-05-08	mobility	1	20	710	\N	\N	\N	2026-05-08 14:37:46+00	2026-05-08	2026-05-08 14:37:46+00	2026-05-08 14:37:46+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e0b3e-4d88-7ecd-865d-cde0b8a78a09	cycle-5km	approved	2026-05-09	mobility	1	20	710	\N	\N	\N	2026-05-09 05:38:13+00	2026-05-09	2026-05-09 05:38:13+00	2026-05-09 05:38:13+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e1297-21b8-7618-9ba9-cd69632213ef	vegetarian-meal	approved	2026-05-10	food	1	20	4120	\N	\N	\N	2026-05-10 15:52:35+00	2026-05-10	2026-05-10 15:52:35+00	2026-05-10 15:52:35+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e1303-d1f0-7ba2-9850-f003b7078a14	cycle-5km	approved	2026-05-10	mobility	1	20	710	\N	\N	\N	2026-05-10 17:51:18+00	2026-05-10	2026-05-10 17:51:18+00	2026-05-10 17:51:18+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e1583-c228-7256-9086-9f8e9b8fa456	cycle-5km	approved	2026-05-11	mobility	1	20	710	\N	\N	\N	2026-05-11 05:30:17+00	2026-05-11	2026-05-11 05:30:17+00	2026-05-11 05:30:17+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e178d-da68-7b42-86ca-ccc48c4c7eb3	vegetarian-meal	approved	2026-05-11	food	1	20	4120	\N	\N	\N	2026-05-11 15:00:33+00	2026-05-11	2026-05-11 15:00:33+00	2026-05-11 15:00:33+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e1c00-1cf0-7f87-870b-29527743e89b	cycle-5km	approved	2026-05-12	mobility	1	20	710	\N	\N	\N	2026-05-12 11:43:50+00	2026-05-12	2026-05-12 11:43:50+00	2026-05-12 11:43:50+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e1c80-8bd8-7066-8839-f1b321b1931c	vegetarian-meal	approved	2026-05-12	food	1	20	4120	\N	\N	\N	2026-05-12 14:04:07+00	2026-05-12	2026-05-12 14:04:07+00	2026-05-12 14:04:07+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e20f8-aa60-786a-b8d7-67b766978bc4	cycle-5km	approved	2026-05-13	mobility	1	20	710	\N	\N	\N	2026-05-13 10:53:48+00	2026-05-13	2026-05-13 10:53:48+00	2026-05-13 10:53:48+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e2622-d308-7cec-bb95-69820b6c63eb	cycle-5km	approved	2026-05-14	mobility	1	20	710	\N	\N	\N	2026-05-14 10:57:57+00	2026-05-14	2026-05-14 10:57:57+00	2026-05-14 10:57:57+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e2b01-6808-7870-8b2a-04b8f1d098ab	cycle-5km	approved	2026-05-15	mobility	1	20	710	\N	\N	\N	2026-05-15 09:39:33+00	2026-05-15	2026-05-15 09:39:33+00	2026-05-15 09:39:33+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e2c39-8a48-7597-bafe-d7d7fa581741	vegetarian-meal	approved	2026-05-15	food	1	20	4120	\N	\N	\N	2026-05-15 15:20:29+00	2026-05-15	2026-05-15 15:20:29+00	2026-05-15 15:20:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e2f72-0c80-7d4e-8c8b-8466098bd7a2	cycle-5km	approved	2026-05-16	mobility	1	20	710	\N	\N	\N	2026-05-16 06:21:04+00	2026-05-16	2026-05-16 06:21:04+00	2026-05-16 06:21:04+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e3493-53b8-7a67-b4e2-10f0ae713d33	cycle-5km	approved	2026-05-17	mobility	1	20	710	\N	\N	\N	2026-05-17 06:15:31+00	2026-05-17	2026-05-17 06:15:31+00	2026-05-17 06:15:31+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e3510-4030-768c-9f21-c5d26a7fa835	vegetarian-meal	approved	2026-05-17	food	1	20	4120	\N	\N	\N	2026-05-17 08:31:58+00	2026-05-17	2026-05-17 08:31:58+00	2026-05-17 08:31:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e3a72-0b08-79ff-8e1f-5d4c1493a9ed	cycle-5km	approved	2026-05-18	mobility	1	20	710	\N	\N	\N	2026-05-18 09:36:53+00	2026-05-18	2026-05-18 09:36:53+00	2026-05-18 09:36:53+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e4011-86d8-756d-a070-bbeddd79aa93	cycle-5km	approved	2026-05-19	mobility	1	20	710	\N	\N	\N	2026-05-19 11:49:11+00	2026-05-19	2026-05-19 11:49:11+00	2026-05-19 11:49:11+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e4527-25b0-7292-b307-5e8c2d88f9ad	cycle-5km	approved	2026-05-20	mobility	1	20	710	\N	\N	\N	2026-05-20 11:30:54+00	2026-05-20	2026-05-20 11:30:54+00	2026-05-20 11:30:54+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e4947-6038-73d0-8ecf-d0edabaff761	cycle-5km	approved	2026-05-21	mobility	1	20	710	\N	\N	\N	2026-05-21 06:44:35+00	2026-05-21	2026-05-21 06:44:35+00	2026-05-21 06:44:35+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e4f3c-7a00-7607-9ba4-f81b5fc0ce01	cycle-5km	approved	2026-05-22	mobility	1	20	710	\N	\N	\N	2026-05-22 10:30:24+00	2026-05-22	2026-05-22 10:30:24+00	2026-05-22 10:30:24+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e5077-24b0-74fe-8520-be857b7d3710	vegetarian-meal	approved	2026-05-22	food	1	20	4120	\N	\N	\N	2026-05-22 16:14:06+00	2026-05-22	2026-05-22 16:14:06+00	2026-05-22 16:14:06+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e5656-7840-793d-b2d9-fb9a288c68e4	cycle-5km	approved	2026-05-23	mobility	1	20	710	\N	\N	\N	2026-05-23 19:36:08+00	2026-05-23	2026-05-23 19:36:08+00	2026-05-23 19:36:08+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e5884-3968-7d51-b8dc-f81493553ca2	cycle-5km	approved	2026-05-24	mobility	1	20	710	\N	\N	\N	2026-05-24 05:45:21+00	2026-05-24	2026-05-24 05:45:21+00	2026-05-24 05:45:21+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e5fc9-b860-7acb-beb7-d06ac15b4416	cycle-5km	approved	2026-05-25	mobility	1	20	710	\N	\N	\N	2026-05-25 15:38:36+00	2026-05-25	2026-05-25 15:38:36+00	2026-05-25 15:38:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e62b1-dc60-7b19-a82c-f7e63dcb014a	cycle-5km	approved	2026-05-26	mobility	1	20	710	\N	\N	\N	2026-05-26 05:11:24+00	2026-05-26	2026-05-26 05:11:24+00	2026-05-26 05:11:24+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e62d3-fac0-741d-9e45-23d2b2acd10b	vegetarian-meal	approved	2026-05-26	food	1	20	4120	\N	\N	\N	2026-05-26 05:48:40+00	2026-05-26	2026-05-26 05:48:40+00	2026-05-26 05:48:40+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e69a6-7468-7a04-b83f-acf674ce1635	cycle-5km	approved	2026-05-27	mobility	1	20	710	\N	\N	\N	2026-05-27 13:36:17+00	2026-05-27	2026-05-27 13:36:17+00	2026-05-27 13:36:17+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e6f30-a318-7264-8b79-94d0b806fc2f	cycle-5km	approved	2026-05-28	mobility	1	20	710	\N	\N	\N	2026-05-28 15:25:19+00	2026-05-28	2026-05-28 15:25:19+00	2026-05-28 15:25:19+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e73b7-d118-77c7-87bd-2b6a75929406	cycle-5km	approved	2026-05-29	mobility	1	20	710	\N	\N	\N	2026-05-29 12:31:27+00	2026-05-29	2026-05-29 12:31:27+00	2026-05-29 12:31:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e7a61-0070-7aaf-aaa6-b331d529863a	cycle-5km	approved	2026-05-30	mobility	1	20	710	\N	\N	\N	2026-05-30 19:33:58+00	2026-05-30	2026-05-30 19:33:58+00	2026-05-30 19:33:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e7de1-8828-7d6b-a151-a4d0f9d028f2	cycle-5km	approved	2026-05-31	mobility	1	20	710	\N	\N	\N	2026-05-31 11:53:13+00	2026-05-31	2026-05-31 11:53:13+00	2026-05-31 11:53:13+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e83af-66f8-7b41-b941-4efb1929c57e	cycle-5km	approved	2026-06-01	mobility	1	20	710	\N	\N	\N	2026-06-01 14:56:11+00	2026-06-01	2026-06-01 14:56:11+00	2026-06-01 14:56:11+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e83d6-f3f8-7111-9fe4-0bf3781a5577	vegetarian-meal	approved	2026-06-01	food	1	20	4120	\N	\N	\N	2026-06-01 15:39:23+00	2026-06-01	2026-06-01 15:39:23+00	2026-06-01 15:39:23+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e87d6-aa48-7be9-876e-2bf99786c1f8	vegetarian-meal	approved	2026-06-02	food	1	20	4120	\N	\N	\N	2026-06-02 10:17:33+00	2026-06-02	2026-06-02 10:17:33+00	2026-06-02 10:17:33+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e8863-1f50-7f38-9740-419a58208bd9	cycle-5km	approved	2026-06-02	mobility	1	20	710	\N	\N	\N	2026-06-02 12:50:58+00	2026-06-02	2026-06-02 12:50:58+00	2026-06-02 12:50:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e8c97-f730-7a3d-b188-8e213baa8978	cycle-5km	approved	2026-06-03	mobility	1	20	710	\N	\N	\N	2026-06-03 08:27:10+00	2026-06-03	2026-06-03 08:27:10+00	2026-06-03 08:27:10+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e8cf6-14f0-7ba8-bcaf-305a4012b67d	vegetarian-meal	approved	2026-06-03	food	1	20	4120	\N	\N	\N	2026-06-03 10:09:58+00	2026-06-03	2026-06-03 10:09:58+00	2026-06-03 10:09:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e8e10-c808-7155-ac12-6a0dd0b3796b	refuse-junk-mail	approved	once	waste	1	30	12900	\N	\N	\N	2026-06-03 15:18:45+00	2026-06-03	2026-06-03 15:18:45+00	2026-06-03 15:18:45+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e911b-8380-7ea9-8a37-6bf77255668f	cycle-5km	approved	2026-06-04	mobility	1	20	710	\N	\N	\N	2026-06-04 05:29:20+00	2026-06-04	2026-06-04 05:29:20+00	2026-06-04 05:29:20+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e942b-a5c8-7d2e-bde1-e750e8838971	vegetarian-meal	approved	2026-06-04	food	1	20	4120	\N	\N	\N	2026-06-04 19:45:49+00	2026-06-04	2026-06-04 19:45:49+00	2026-06-04 19:45:49+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e9683-0348-7d60-a45f-a706db14baee	vegetarian-meal	approved	2026-06-05	food	1	20	4120	\N	\N	\N	2026-06-05 06:40:29+00	2026-06-05	2026-06-05 06:40:29+00	2026-06-05 06:40:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e96b4-a268-76b0-a98b-d207f96ab1b7	cycle-5km	approved	2026-06-05	mobility	1	20	710	\N	\N	\N	2026-06-05 07:34:41+00	2026-06-05	2026-06-05 07:34:41+00	2026-06-05 07:34:41+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019e9bf2-b8a0-7a30-b4a6-297a6a3c0a39	cycle-5km	approved	2026-06-06	mobility	1	20	710	\N	\N	\N	2026-06-06 08:00:36+00	2026-06-06	2026-06-06 08:00:36+00	2026-06-06 08:00:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ea152-aeb8-7aa8-8e7b-7cb6feb6062b	cycle-5km	approved	2026-06-07	mobility	1	20	710	\N	\N	\N	2026-06-07 09:03:31+00	2026-06-07	2026-06-07 09:03:31+00	2026-06-07 09:03:31+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ea2b2-f650-72f9-a103-124575df2478	train-500km	rejected	2026-W23	mobility	3	150	111000	\N	\N	\N	2026-06-07 15:28:18+00	2026-06-07	2026-06-07 15:28:18+00	2026-06-12 15:28:18+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	Il manque un justificatif.
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ea779-1598-7b7e-a842-9b8edfc398dd	cycle-5km	approved	2026-06-08	mobility	1	20	710	\N	\N	\N	2026-06-08 13:43:11+00	2026-06-08	2026-06-08 13:43:11+00	2026-06-08 13:43:11+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019eacaf-01f8-7f14-a4b1-aaee25e7a3fe	cycle-5km	approved	2026-06-09	mobility	1	20	710	\N	\N	\N	2026-06-09 14:00:11+00	2026-06-09	2026-06-09 14:00:11+00	2026-06-09 14:00:11+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019eb27f-f1f0-707a-af2d-9d9289a6ea66	cycle-5km	approved	2026-06-10	mobility	1	20	710	\N	\N	\N	2026-06-10 17:06:30+00	2026-06-10	2026-06-10 17:06:30+00	2026-06-10 17:06:30+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019eb7e4-f118-7098-bdd9-8fcf7292e062	cycle-5km	approved	2026-06-11	mobility	1	20	710	\N	\N	\N	2026-06-11 18:14:55+00	2026-06-11	2026-06-11 18:14:55+00	2026-06-11 18:14:55+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ebb62-7360-7583-994e-2ce0aa4f929f	cycle-5km	approved	2026-06-12	mobility	1	20	710	\N	\N	\N	2026-06-12 10:30:52+00	2026-06-12	2026-06-12 10:30:52+00	2026-06-12 10:30:52+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ec013-ed80-7bce-b105-5df602bca232	cycle-5km	approved	2026-06-13	mobility	1	20	710	\N	\N	\N	2026-06-13 08:23:12+00	2026-06-13	2026-06-13 08:23:12+00	2026-06-13 08:23:12+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ec5cc-f848-7e8b-97d4-168034414be4	cycle-5km	approved	2026-06-14	mobility	1	20	710	\N	\N	\N	2026-06-14 11:03:25+00	2026-06-14	2026-06-14 11:03:25+00	2026-06-14 11:03:25+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ec9eb-d728-7f6a-934b-c7b45785ee55	vegetarian-meal	approved	2026-06-15	food	1	20	4120	\N	\N	\N	2026-06-15 06:15:37+00	2026-06-15	2026-06-15 06:15:37+00	2026-06-15 06:15:37+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019eca29-7c68-7e76-b444-a21a49fbd4d6	cycle-5km	approved	2026-06-15	mobility	1	20	710	\N	\N	\N	2026-06-15 07:22:57+00	2026-06-15	2026-06-15 07:22:57+00	2026-06-15 07:22:57+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ecf61-d9c8-7717-b5ac-31d3d4bd02f7	vegetarian-meal	approved	2026-06-16	food	1	20	4120	\N	\N	\N	2026-06-16 07:42:37+00	2026-06-16	2026-06-16 07:42:37+00	2026-06-16 07:42:37+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ed12e-0a60-7926-bfd7-4f7a055b6e58	cycle-5km	approved	2026-06-16	mobility	1	20	710	\N	\N	\N	2026-06-16 16:05:16+00	2026-06-16	2026-06-16 16:05:16+00	2026-06-16 16:05:16+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ed4c5-7190-7e6f-8dc9-c750a9153b5b	vegetarian-meal	approved	2026-06-17	food	1	20	4120	\N	\N	\N	2026-06-17 08:49:30+00	2026-06-17	2026-06-17 08:49:30+00	2026-06-17 08:49:30+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ed591-ca10-7f5a-a3cc-6dc75957d2ec	cycle-5km	approved	2026-06-17	mobility	1	20	710	\N	\N	\N	2026-06-17 12:32:42+00	2026-06-17	2026-06-17 12:32:42+00	2026-06-17 12:32:42+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ed969-e3c0-783f-b33e-3b2250f8afa1	cycle-5km	approved	2026-06-18	mobility	1	20	710	\N	\N	\N	2026-06-18 06:27:36+00	2026-06-18	2026-06-18 06:27:36+00	2026-06-18 06:27:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ee109-13a8-728c-8f89-c160f5ffc362	cycle-5km	approved	2026-06-19	mobility	1	20	710	\N	\N	\N	2026-06-19 17:58:49+00	2026-06-19	2026-06-19 17:58:49+00	2026-06-19 17:58:49+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ee5b6-4038-76b7-9564-7bdaeaca01c8	cycle-5km	approved	2026-06-20	mobility	1	20	710	\N	\N	\N	2026-06-20 15:46:27+00	2026-06-20	2026-06-20 15:46:27+00	2026-06-20 15:46:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ee8a9-39a8-7e9d-8c31-6f0d98e57c93	cycle-5km	approved	2026-06-21	mobility	1	20	710	\N	\N	\N	2026-06-21 05:31:05+00	2026-06-21	2026-06-21 05:31:05+00	2026-06-21 05:31:05+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019eef6e-5570-7b19-88da-2bafccf84b1b	cycle-5km	approved	2026-06-22	mobility	1	20	710	\N	\N	\N	2026-06-22 13:04:06+00	2026-06-22	2026-06-22 13:04:06+00	2026-06-22 13:04:06+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ef338-7500-7cfd-a193-8daf74b8aa35	vegetarian-meal	approved	2026-06-23	food	1	20	4120	\N	\N	\N	2026-06-23 06:43:44+00	2026-06-23	2026-06-23 06:43:44+00	2026-06-23 06:43:44+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ef472-e900-7c1f-bbb8-c89d9aa90952	cycle-5km	approved	2026-06-23	mobility	1	20	710	\N	\N	\N	2026-06-23 12:27:12+00	2026-06-23	2026-06-23 12:27:12+00	2026-06-23 12:27:12+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ef965-d120-7b13-83ea-e843b9910d47	cycle-5km	approved	2026-06-24	mobility	1	20	710	\N	\N	\N	2026-06-24 11:31:00+00	2026-06-24	2026-06-24 11:31:00+00	2026-06-24 11:31:00+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019efeaa-6b50-73be-bb4d-d44e3c496f88	cycle-5km	approved	2026-06-25	mobility	1	20	710	\N	\N	\N	2026-06-25 12:04:02+00	2026-06-25	2026-06-25 12:04:02+00	2026-06-25 12:04:02+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f0554-fe20-7cbd-8fe0-0fe0d6d199b6	cycle-5km	approved	2026-06-26	mobility	1	20	710	\N	\N	\N	2026-06-26 19:08:04+00	2026-06-26	2026-06-26 19:08:04+00	2026-06-26 19:08:04+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f0a2e-5b30-7fd1-8b41-3dc6f845e7f9	cycle-5km	approved	2026-06-27	mobility	1	20	710	\N	\N	\N	2026-06-27 17:43:58+00	2026-06-27	2026-06-27 17:43:58+00	2026-06-27 17:43:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f0ef5-64d8-7790-ac4f-a28addda0200	cycle-5km	approved	2026-06-28	mobility	1	20	710	\N	\N	\N	2026-06-28 15:59:51+00	2026-06-28	2026-06-28 15:59:51+00	2026-06-28 15:59:51+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f0f0b-c750-704a-b016-909dda06a9ca	vegetarian-meal	approved	2026-06-28	food	1	20	4120	\N	\N	\N	2026-06-28 16:24:18+00	2026-06-28	2026-06-28 16:24:18+00	2026-06-28 16:24:18+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f1406-b620-73ee-87c9-6dcd996f6916	cycle-5km	approved	2026-06-29	mobility	1	20	710	\N	\N	\N	2026-06-29 15:36:52+00	2026-06-29	2026-06-29 15:36:52+00	2026-06-29 15:36:52+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f1833-0a50-77df-8990-56b0df2af02e	cycle-5km	approved	2026-06-30	mobility	1	20	710	\N	\N	\N	2026-06-30 11:03:46+00	2026-06-30	2026-06-30 11:03:46+00	2026-06-30 11:03:46+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f1d07-8178-7f3e-850e-6f06a4a5afd9	cycle-5km	approved	2026-07-01	mobility	1	20	710	\N	\N	\N	2026-07-01 09:34:19+00	2026-07-01	2026-07-01 09:34:19+00	2026-07-01 09:34:19+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f22ac-0e28-7567-a658-0d224d342178	cycle-5km	approved	2026-07-02	mobility	1	20	710	\N	\N	\N	2026-07-02 11:52:09+00	2026-07-02	2026-07-02 11:52:09+00	2026-07-02 11:52:09+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f2419-4640-7741-b1a2-2a5ea84ad75c	vegetarian-meal	approved	2026-07-02	food	1	20	4120	\N	\N	\N	2026-07-02 18:31:04+00	2026-07-02	2026-07-02 18:31:04+00	2026-07-02 18:31:04+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f26a7-9240-7c89-a078-c0a877cb7002	cycle-5km	approved	2026-07-03	mobility	1	20	710	\N	\N	\N	2026-07-03 06:25:44+00	2026-07-03	2026-07-03 06:25:44+00	2026-07-03 06:25:44+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f27e7-8868-7123-a0e2-7ac0ef59affa	vegetarian-meal	approved	2026-07-03	food	1	20	4120	\N	\N	\N	2026-07-03 12:15:13+00	2026-07-03	2026-07-03 12:15:13+00	2026-07-03 12:15:13+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f2d1f-0b08-7f48-8f89-e5659ed38df7	vegetarian-meal	approved	2026-07-04	food	1	20	4120	\N	\N	\N	2026-07-04 12:33:57+00	2026-07-04	2026-07-04 12:33:57+00	2026-07-04 12:33:57+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f2d2a-49f0-789e-92c9-2f8dfd8399da	cycle-5km	approved	2026-07-04	mobility	1	20	710	\N	\N	\N	2026-07-04 12:46:14+00	2026-07-04	2026-07-04 12:46:14+00	2026-07-04 12:46:14+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f3213-4700-7955-8ec6-c6902a049773	cycle-5km	approved	2026-07-05	mobility	1	20	710	\N	\N	\N	2026-07-05 11:39:12+00	2026-07-05	2026-07-05 11:39:12+00	2026-07-05 11:39:12+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f3632-3968-797e-abe9-e1dc7cc5c840	vegetarian-meal	approved	2026-07-06	food	1	20	4120	\N	\N	\N	2026-07-06 06:51:29+00	2026-07-06	2026-07-06 06:51:29+00	2026-07-06 06:51:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f38a6-e6d0-7ba6-8c2d-b5bfdb9abc42	cycle-5km	approved	2026-07-06	mobility	1	20	710	\N	\N	\N	2026-07-06 18:18:10+00	2026-07-06	2026-07-06 18:18:10+00	2026-07-06 18:18:10+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f3e15-d8d8-702a-bbde-354e20a2fa70	cycle-5km	approved	2026-07-07	mobility	1	20	710	\N	\N	\N	2026-07-07 19:37:27+00	2026-07-07	2026-07-07 19:37:27+00	2026-07-07 19:37:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f431f-0048-72d0-b514-1634566913e7	cycle-5km	approved	2026-07-08	mobility	1	20	710	\N	\N	\N	2026-07-08 19:05:33+00	2026-07-08	2026-07-08 19:05:33+00	2026-07-08 19:05:33+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f456c-2498-7ef2-9bfe-ace9cd899cb5	cycle-5km	approved	2026-07-09	mobility	1	20	710	\N	\N	\N	2026-07-09 05:49:03+00	2026-07-09	2026-07-09 05:49:03+00	2026-07-09 05:49:03+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f46a1-ed48-739f-88c1-69ca5930e4e9	vegetarian-meal	approved	2026-07-09	food	1	20	4120	\N	\N	\N	2026-07-09 11:27:25+00	2026-07-09	2026-07-09 11:27:25+00	2026-07-09 11:27:25+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f4aea-6498-7d48-b725-d79902e682f5	vegetarian-meal	approved	2026-07-10	food	1	20	4120	\N	\N	\N	2026-07-10 07:25:03+00	2026-07-10	2026-07-10 07:25:03+00	2026-07-10 07:25:03+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f4c9d-ae30-7205-be52-ab929e2a5316	cycle-5km	approved	2026-07-10	mobility	1	20	710	\N	\N	\N	2026-07-10 15:20:30+00	2026-07-10	2026-07-10 15:20:30+00	2026-07-10 15:20:30+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f512e-4a40-7ff9-af0d-2a4b027d4183	vegetarian-meal	approved	2026-07-11	food	1	20	4120	\N	\N	\N	2026-07-11 12:36:56+00	2026-07-11	2026-07-11 12:36:56+00	2026-07-11 12:36:56+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f51f7-6e70-7c83-bcdb-acd50777864f	cycle-5km	approved	2026-07-11	mobility	1	20	710	\N	\N	\N	2026-07-11 16:16:38+00	2026-07-11	2026-07-11 16:16:38+00	2026-07-11 16:16:38+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f5530-2f28-7d40-b8c4-80aefef0ddc2	cycle-5km	approved	2026-07-12	mobility	1	20	710	\N	\N	\N	2026-07-12 07:17:29+00	2026-07-12	2026-07-12 07:17:29+00	2026-07-12 07:17:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f5b58-8df0-7534-bb3e-0cf0c4e16b4b	cycle-5km	approved	2026-07-13	mobility	1	20	710	\N	\N	\N	2026-07-13 11:59:18+00	2026-07-13	2026-07-13 11:59:18+00	2026-07-13 11:59:18+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f6235-15d0-714c-b23b-043d99c7180b	cycle-5km	approved	2026-07-14	mobility	1	20	710	\N	\N	\N	2026-07-14 19:57:54+00	2026-07-14	2026-07-14 19:57:54+00	2026-07-14 19:57:54+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f6566-7fa0-7229-a7bb-b568a3f03510	vegetarian-meal	approved	2026-07-15	food	1	20	4120	\N	\N	\N	2026-07-15 10:50:44+00	2026-07-15	2026-07-15 10:50:44+00	2026-07-15 10:50:44+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f65a5-cea8-74a9-84e3-5990f7896270	cycle-5km	approved	2026-07-15	mobility	1	20	710	\N	\N	\N	2026-07-15 11:59:53+00	2026-07-15	2026-07-15 11:59:53+00	2026-07-15 11:59:53+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f6b04-6148-7954-801c-d6b1951c84f9	cycle-5km	approved	2026-07-16	mobility	1	20	710	\N	\N	\N	2026-07-16 13:01:17+00	2026-07-16	2026-07-16 13:01:17+00	2026-07-16 13:01:17+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f6fca-9030-7ab6-9d1c-0c1b35139f5f	cycle-5km	approved	2026-07-17	mobility	1	20	710	\N	\N	\N	2026-07-17 11:16:14+00	2026-07-17	2026-07-17 11:16:14+00	2026-07-17 11:16:14+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f73b2-ea08-7140-a410-f50919f721de	vegetarian-meal	approved	2026-07-18	food	1	20	4120	\N	\N	\N	2026-07-18 05:28:53+00	2026-07-18	2026-07-18 05:28:53+00	2026-07-18 05:28:53+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f75d6-9910-731c-9afd-e237022158c2	cycle-5km	approved	2026-07-18	mobility	1	20	710	\N	\N	\N	2026-07-18 15:27:06+00	2026-07-18	2026-07-18 15:27:06+00	2026-07-18 15:27:06+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f7a0e-b0f8-76d3-ad11-beb55a956628	cycle-5km	approved	2026-07-19	mobility	1	20	710	\N	\N	\N	2026-07-19 11:06:51+00	2026-07-19	2026-07-19 11:06:51+00	2026-07-19 11:06:51+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f7ebe-f298-747e-b106-a7fb416e690e	cycle-5km	approved	2026-07-20	mobility	1	20	710	\N	\N	\N	2026-07-20 08:57:51+00	2026-07-20	2026-07-20 08:57:51+00	2026-07-20 08:57:51+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f8438-f890-78f3-a1c3-843afbdd2553	cycle-5km	approved	2026-07-21	mobility	1	20	710	\N	\N	\N	2026-07-21 10:29:14+00	2026-07-21	2026-07-21 10:29:14+00	2026-07-21 10:29:14+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f84f9-4708-7387-9a3e-d2f981380c72	vegetarian-meal	approved	2026-07-21	food	1	20	4120	\N	\N	\N	2026-07-21 13:59:17+00	2026-07-21	2026-07-21 13:59:17+00	2026-07-21 13:59:17+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f8a20-4ee8-7133-b830-02db45eeaa42	cycle-5km	approved	2026-07-22	mobility	1	20	710	\N	\N	\N	2026-07-22 14:00:01+00	2026-07-22	2026-07-22 14:00:01+00	2026-07-22 14:00:01+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f8fc5-2da0-7ac4-b9db-b6d0f40376e0	cycle-5km	approved	2026-07-23	mobility	1	20	710	\N	\N	\N	2026-07-23 16:18:12+00	2026-07-23	2026-07-23 16:18:12+00	2026-07-23 16:18:12+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f939d-e778-7d4b-a426-c86d800312d6	cycle-5km	approved	2026-07-24	mobility	1	20	710	\N	\N	\N	2026-07-24 10:13:47+00	2026-07-24	2026-07-24 10:13:47+00	2026-07-24 10:13:47+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f9aca-5478-785f-b632-d6594e1ffb03	cycle-5km	approved	2026-07-25	mobility	1	20	710	\N	\N	\N	2026-07-25 19:39:39+00	2026-07-25	2026-07-25 19:39:39+00	2026-07-25 19:39:39+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f9de9-b518-7a8d-a12e-5d74aeaa3082	train-500km	approved	2026-W30	mobility	3	150	111000	\N	\N	\N	2026-07-26 10:12:47+00	2026-07-26	2026-07-26 10:12:47+00	2026-07-31 10:12:47+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019f9f5d-78f8-7980-ab8c-aae21c20cb53	cycle-5km	approved	2026-07-26	mobility	1	20	710	\N	\N	\N	2026-07-26 16:58:51+00	2026-07-26	2026-07-26 16:58:51+00	2026-07-26 16:58:51+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fa3ae-aaa8-7186-9962-11fef1c40eaa	cycle-5km	approved	2026-07-27	mobility	1	20	710	\N	\N	\N	2026-07-27 13:06:01+00	2026-07-27	2026-07-27 13:06:01+00	2026-07-27 13:06:01+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fa95e-e3a0-7389-ae7a-1da89d50719b	cycle-5km	approved	2026-07-28	mobility	1	20	710	\N	\N	\N	2026-07-28 15:36:36+00	2026-07-28	2026-07-28 15:36:36+00	2026-07-28 15:36:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fadac-b608-7729-8d51-ac55539da059	cycle-5km	approved	2026-07-29	mobility	1	20	710	\N	\N	\N	2026-07-29 11:40:05+00	2026-07-29	2026-07-29 11:40:05+00	2026-07-29 11:40:05+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fb43e-bf98-73bf-bb29-8537b17f293b	cycle-5km	approved	2026-07-30	mobility	1	20	710	\N	\N	\N	2026-07-30 18:17:19+00	2026-07-30	2026-07-30 18:17:19+00	2026-07-30 18:17:19+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fb8bb-e348-7d64-b6a5-4ace02f5eb9a	cycle-5km	approved	2026-07-31	mobility	1	20	710	\N	\N	\N	2026-07-31 15:12:29+00	2026-07-31	2026-07-31 15:12:29+00	2026-07-31 15:12:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fbc63-30c8-7a89-a8bb-d2d77acb015d	cycle-5km	approved	2026-08-01	mobility	1	20	710	\N	\N	\N	2026-08-01 08:14:05+00	2026-08-01	2026-08-01 08:14:05+00	2026-08-01 08:14:05+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fc25d-9608-7c8a-b7cf-4561c1551802	cycle-5km	approved	2026-08-02	mobility	1	20	710	\N	\N	\N	2026-08-02 12:05:41+00	2026-08-02	2026-08-02 12:05:41+00	2026-08-02 12:05:41+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fc798-7fc0-7592-8498-0883354e0a95	cycle-5km	approved	2026-08-03	mobility	1	20	710	\N	\N	\N	2026-08-03 12:28:08+00	2026-08-03	2026-08-03 12:28:08+00	2026-08-03 12:28:08+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fcdc8-8f48-790a-a62a-740f70566edb	cycle-5km	approved	2026-08-04	mobility	1	20	710	\N	\N	\N	2026-08-04 17:18:21+00	2026-08-04	2026-08-04 17:18:21+00	2026-08-04 17:18:21+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fd2bf-6f08-7d20-8298-28d5ae572105	vegetarian-meal	approved	2026-08-05	food	1	20	4120	\N	\N	\N	2026-08-05 16:26:29+00	2026-08-05	2026-08-05 16:26:29+00	2026-08-05 16:26:29+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fd2e1-df70-7911-830b-746d25889925	cycle-5km	approved	2026-08-05	mobility	1	20	710	\N	\N	\N	2026-08-05 17:04:06+00	2026-08-05	2026-08-05 17:04:06+00	2026-08-05 17:04:06+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fd6fa-5d80-7a59-8966-d2aff214031c	cycle-5km	approved	2026-08-06	mobility	1	20	710	\N	\N	\N	2026-08-06 12:09:20+00	2026-08-06	2026-08-06 12:09:20+00	2026-08-06 12:09:20+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fdac5-a5f0-71ef-ae35-ddc16f637c73	vegetarian-meal	approved	2026-08-07	food	1	20	4120	\N	\N	\N	2026-08-07 05:50:14+00	2026-08-07	2026-08-07 05:50:14+00	2026-08-07 05:50:14+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fdcc1-3f40-7922-9fbd-6267a43ca654	cycle-5km	approved	2026-08-07	mobility	1	20	710	\N	\N	\N	2026-08-07 15:04:40+00	2026-08-07	2026-08-07 15:04:40+00	2026-08-07 15:04:40+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fe0f1-9ab0-76ce-a369-9e0b7f3faee2	cycle-5km	approved	2026-08-08	mobility	1	20	710	\N	\N	\N	2026-08-08 10:35:58+00	2026-08-08	2026-08-08 10:35:58+00	2026-08-08 10:35:58+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fe57d-a6c8-77ab-a502-640d3816c338	cycle-5km	approved	2026-08-09	mobility	1	20	710	\N	\N	\N	2026-08-09 07:47:25+00	2026-08-09	2026-08-09 07:47:25+00	2026-08-09 07:47:25+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fe587-43b8-79e3-95c0-a75ed4645b99	vegetarian-meal	approved	2026-08-09	food	1	20	4120	\N	\N	\N	2026-08-09 07:57:55+00	2026-08-09	2026-08-09 07:57:55+00	2026-08-09 07:57:55+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019feb00-43f8-7bc5-80a8-255ace1a1e47	cycle-5km	approved	2026-08-10	mobility	1	20	710	\N	\N	\N	2026-08-10 09:28:11+00	2026-08-10	2026-08-10 09:28:11+00	2026-08-10 09:28:11+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019fef4d-f720-7599-bfbe-7b9d6f3331b1	cycle-5km	approved	2026-08-11	mobility	1	20	710	\N	\N	\N	2026-08-11 05:31:32+00	2026-08-11	2026-08-11 05:31:32+00	2026-08-11 05:31:32+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ff673-f3b0-7fda-a4bc-3963787beb4d	cycle-5km	approved	2026-08-12	mobility	1	20	710	\N	\N	\N	2026-08-12 14:50:22+00	2026-08-12	2026-08-12 14:50:22+00	2026-08-12 14:50:22+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ffb95-6db0-7576-87f9-354f4dc7b13d	cycle-5km	approved	2026-08-13	mobility	1	20	710	\N	\N	\N	2026-08-13 14:45:02+00	2026-08-13	2026-08-13 14:45:02+00	2026-08-13 14:45:02+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	019ffed7-17a8-7dd1-9ff3-3185a03d2dc3	cycle-5km	approved	2026-08-14	mobility	1	20	710	\N	\N	\N	2026-08-14 05:55:37+00	2026-08-14	2026-08-14 05:55:37+00	2026-08-14 05:55:37+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a00018-1f40-7b76-b16b-76cdb04251a0	vegetarian-meal	approved	2026-08-14	food	1	20	4120	\N	\N	\N	2026-08-14 11:46:16+00	2026-08-14	2026-08-14 11:46:16+00	2026-08-14 11:46:16+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a004db-3148-7dea-a86c-3bd489eda2f6	cycle-5km	approved	2026-08-15	mobility	1	20	710	\N	\N	\N	2026-08-15 09:57:49+00	2026-08-15	2026-08-15 09:57:49+00	2026-08-15 09:57:49+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a0062e-5d68-755b-a576-0d67257f6a9e	vegetarian-meal	approved	2026-08-15	food	1	20	4120	\N	\N	\N	2026-08-15 16:08:17+00	2026-08-15	2026-08-15 16:08:17+00	2026-08-15 16:08:17+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a00ba5-d708-71d0-b324-1ef1aa2ae7f6	cycle-5km	approved	2026-08-16	mobility	1	20	710	\N	\N	\N	2026-08-16 17:36:53+00	2026-08-16	2026-08-16 17:36:53+00	2026-08-16 17:36:53+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a00e89-53a0-7b7a-a53e-16ba65b98c62	cycle-5km	approved	2026-08-17	mobility	1	20	710	\N	\N	\N	2026-08-17 07:04:36+00	2026-08-17	2026-08-17 07:04:36+00	2026-08-17 07:04:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a00f8d-7178-7599-a62c-57d642065bf9	vegetarian-meal	approved	2026-08-17	food	1	20	4120	\N	\N	\N	2026-08-17 11:48:43+00	2026-08-17	2026-08-17 11:48:43+00	2026-08-17 11:48:43+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a01494-b870-74b4-81a7-7337a14ecb23	cycle-5km	approved	2026-08-18	mobility	1	20	710	\N	\N	\N	2026-08-18 11:14:46+00	2026-08-18	2026-08-18 11:14:46+00	2026-08-18 11:14:46+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a019f2-2230-77ef-bad1-f5c25adf0789	cycle-5km	approved	2026-08-19	mobility	1	20	710	\N	\N	\N	2026-08-19 12:14:54+00	2026-08-19	2026-08-19 12:14:54+00	2026-08-19 12:14:54+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a01b6a-7dd8-707c-9563-7f041caca843	vegetarian-meal	approved	2026-08-19	food	1	20	4120	\N	\N	\N	2026-08-19 19:05:59+00	2026-08-19	2026-08-19 19:05:59+00	2026-08-19 19:05:59+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a01db1-a6e8-7cc8-979b-4926948cf0ea	vegetarian-meal	approved	2026-08-20	food	1	20	4120	\N	\N	\N	2026-08-20 05:42:57+00	2026-08-20	2026-08-20 05:42:57+00	2026-08-20 05:42:57+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a020ab-5ee8-75bd-af9b-5dda1e0d7c3a	cycle-5km	approved	2026-08-20	mobility	1	20	710	\N	\N	\N	2026-08-20 19:34:57+00	2026-08-20	2026-08-20 19:34:57+00	2026-08-20 19:34:57+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a02539-8228-7ba5-88f3-5a6a9ede8e46	cycle-5km	approved	2026-08-21	mobility	1	20	710	\N	\N	\N	2026-08-21 16:48:41+00	2026-08-21	2026-08-21 16:48:41+00	2026-08-21 16:48:41+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a027e8-6200-7fb0-999d-255121e890c4	cycle-5km	approved	2026-08-22	mobility	1	20	710	\N	\N	\N	2026-08-22 05:18:56+00	2026-08-22	2026-08-22 05:18:56+00	2026-08-22 05:18:56+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a02f3b-d730-7d40-a50b-333148d07c65	cycle-5km	approved	2026-08-23	mobility	1	20	710	\N	\N	\N	2026-08-23 15:27:26+00	2026-08-23	2026-08-23 15:27:26+00	2026-08-23 15:27:26+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a032f7-9ee0-751f-96df-64aa3160c1fa	cycle-5km	approved	2026-08-24	mobility	1	20	710	\N	\N	\N	2026-08-24 08:51:24+00	2026-08-24	2026-08-24 08:51:24+00	2026-08-24 08:51:24+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a0394d-10b8-7639-83bb-5294bec40c0c	cycle-5km	approved	2026-08-25	mobility	1	20	710	\N	\N	\N	2026-08-25 14:22:27+00	2026-08-25	2026-08-25 14:22:27+00	2026-08-25 14:22:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a03c8c-0748-7249-b0f8-149153d436c7	cycle-5km	approved	2026-08-26	mobility	1	20	710	\N	\N	\N	2026-08-26 05:30:05+00	2026-08-26	2026-08-26 05:30:05+00	2026-08-26 05:30:05+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a03f83-b7c0-7329-9dc8-712cce09cde7	vegetarian-meal	approved	2026-08-26	food	1	20	4120	\N	\N	\N	2026-08-26 19:19:52+00	2026-08-26	2026-08-26 19:19:52+00	2026-08-26 19:19:52+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a04267-efd8-7e22-b6b0-daea16d6c638	cycle-5km	approved	2026-08-27	mobility	1	20	710	\N	\N	\N	2026-08-27 08:48:23+00	2026-08-27	2026-08-27 08:48:23+00	2026-08-27 08:48:23+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a046e7-1728-7933-92dc-afacbcb5b4f7	vegetarian-meal	approved	2026-08-28	food	1	20	4120	\N	\N	\N	2026-08-28 05:45:45+00	2026-08-28	2026-08-28 05:45:45+00	2026-08-28 05:45:45+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a049c5-1198-71e2-a093-164aef7d759b	cycle-5km	approved	2026-08-28	mobility	1	20	710	\N	\N	\N	2026-08-28 19:07:27+00	2026-08-28	2026-08-28 19:07:27+00	2026-08-28 19:07:27+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a04c22-6288-780e-ba37-c86498ce4fb9	cycle-5km	approved	2026-08-29	mobility	1	20	710	\N	\N	\N	2026-08-29 06:08:37+00	2026-08-29	2026-08-29 06:08:37+00	2026-08-29 06:08:37+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a05228-1e20-72de-8da8-0ed46def3d4d	cycle-5km	approved	2026-08-30	mobility	1	20	710	\N	\N	\N	2026-08-30 10:12:36+00	2026-08-30	2026-08-30 10:12:36+00	2026-08-30 10:12:36+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a058aa-7428-70b2-a498-3f348d4bd40e	vegetarian-meal	approved	2026-08-31	food	1	20	4120	\N	\N	\N	2026-08-31 16:32:41+00	2026-08-31	2026-08-31 16:32:41+00	2026-08-31 16:32:41+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a0591d-5e20-7276-85a7-58a91eb498c2	cycle-5km	approved	2026-08-31	mobility	1	20	710	\N	\N	\N	2026-08-31 18:38:12+00	2026-08-31	2026-08-31 18:38:12+00	2026-08-31 18:38:12+00	\N	\N	\N
019dfb71-4e00-7b2b-96fb-d11ec9a70209	01a05e0b-f4c8-71f4-8be3-18d6f6e88245	cycle-5km	approved	2026-09-01	mobility	1	20	710	\N	\N	\N	2026-09-01 17:37:17+00	2026-09-01	2026-09-01 17:37:17+00	2026-09-01 17:37:17+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e0765-af08-7ddd-a343-18f96d5c04a0	vegetarian-meal	approved	2026-05-08	food	1	20	4120	\N	\N	\N	2026-05-08 11:42:45+00	2026-05-08	2026-05-08 11:42:45+00	2026-05-08 11:42:45+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e182b-4f00-7d2a-9227-f161c96b0f0d	vegetarian-meal	approved	2026-05-11	food	1	20	4120	\N	\N	\N	2026-05-11 17:52:32+00	2026-05-11	2026-05-11 17:52:32+00	2026-05-11 17:52:32+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e2731-9388-7545-8a93-b1bbcb6d49f1	tap-water-1-5l	approved	2026-05-14	water	1	5	480	\N	\N	\N	2026-05-14 15:53:41+00	2026-05-14	2026-05-14 15:53:41+00	2026-05-14 15:53:41+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e2bc1-cdf0-7157-b840-90ec7c928f60	tap-water-1-5l	approved	2026-05-15	water	1	5	480	\N	\N	\N	2026-05-15 13:09:42+00	2026-05-15	2026-05-15 13:09:42+00	2026-05-15 13:09:42+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e3285-a968-75a5-ad50-b5587fa22ef9	tap-water-1-5l	approved	2026-05-16	water	1	5	480	\N	\N	\N	2026-05-16 20:41:21+00	2026-05-16	2026-05-16 20:41:21+00	2026-05-16 20:41:21+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e3635-4000-76de-b018-cdf4b0911b12	vegetarian-meal	approved	2026-05-17	food	1	20	4120	\N	\N	\N	2026-05-17 13:52:00+00	2026-05-17	2026-05-17 13:52:00+00	2026-05-17 13:52:00+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e3ad7-21f0-7a5e-aeeb-5b2be1dedc3f	vegetarian-meal	approved	2026-05-18	food	1	20	4120	\N	\N	\N	2026-05-18 11:27:18+00	2026-05-18	2026-05-18 11:27:18+00	2026-05-18 11:27:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e4125-2188-7f0e-9fcd-5c61908ba62b	vegetarian-meal	approved	2026-05-19	food	1	20	4120	\N	\N	\N	2026-05-19 16:50:13+00	2026-05-19	2026-05-19 16:50:13+00	2026-05-19 16:50:13+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e41c0-f040-7930-b99a-f99d7c678ac5	tap-water-1-5l	approved	2026-05-19	water	1	5	480	\N	\N	\N	2026-05-19 19:40:24+00	2026-05-19	2026-05-19 19:40:24+00	2026-05-19 19:40:24+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e44d8-07c8-7dac-83d2-ca3e18bb65e8	tap-water-1-5l	approved	2026-05-20	water	1	5	480	\N	\N	\N	2026-05-20 10:04:29+00	2026-05-20	2026-05-20 10:04:29+00	2026-05-20 10:04:29+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e4be3-c980-7a14-98a1-66a64c0f2dc0	tap-water-1-5l	approved	2026-05-21	water	1	5	480	\N	\N	\N	2026-05-21 18:54:40+00	2026-05-21	2026-05-21 18:54:40+00	2026-05-21 18:54:40+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5103-2488-7578-87d3-b4bfbbdd4da4	vegetarian-meal	approved	2026-05-22	food	1	20	4120	\N	\N	\N	2026-05-22 18:47:01+00	2026-05-22	2026-05-22 18:47:01+00	2026-05-22 18:47:01+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5453-da10-7dd7-8903-a82389439c8d	vegetarian-meal	approved	2026-05-23	food	1	20	4120	\N	\N	\N	2026-05-23 10:14:02+00	2026-05-23	2026-05-23 10:14:02+00	2026-05-23 10:14:02+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5570-bbc0-7560-a873-c914bbe237f0	tap-water-1-5l	approved	2026-05-23	water	1	5	480	\N	\N	\N	2026-05-23 15:25:12+00	2026-05-23	2026-05-23 15:25:12+00	2026-05-23 15:25:12+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5a2b-c718-7eae-b643-c2c9220876ab	tap-water-1-5l	approved	2026-05-24	water	1	5	480	\N	\N	\N	2026-05-24 13:27:59+00	2026-05-24	2026-05-24 13:27:59+00	2026-05-24 13:27:59+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5a4f-f4d0-76e2-835e-149a90f0b1f3	climate-workshop	approved	once	learning	1	40	\N	\N	\N	\N	2026-05-24 14:07:30+00	2026-05-24	2026-05-24 14:07:30+00	2026-05-24 14:07:30+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e5f9e-3b90-70d5-9369-40228a9a01e8	vegetarian-meal	approved	2026-05-25	food	1	20	4120	\N	\N	\N	2026-05-25 14:51:06+00	2026-05-25	2026-05-25 14:51:06+00	2026-05-25 14:51:06+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e610e-07d0-7a6f-8a86-1bfeccd19cb7	tap-water-1-5l	approved	2026-05-25	water	1	5	480	\N	\N	\N	2026-05-25 21:32:50+00	2026-05-25	2026-05-25 21:32:50+00	2026-05-25 21:32:50+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e65ba-51d0-7e1e-a654-3a5436e5e6d5	vegetarian-meal	approved	2026-05-26	food	1	20	4120	\N	\N	\N	2026-05-26 19:19:30+00	2026-05-26	2026-05-26 19:19:30+00	2026-05-26 19:19:30+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e6920-0270-764f-b25a-ab1981aafc1b	vegetarian-meal	approved	2026-05-27	food	1	20	4120	\N	\N	\N	2026-05-27 11:09:26+00	2026-05-27	2026-05-27 11:09:26+00	2026-05-27 11:09:26+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e705f-a180-7aca-bf86-d67bd3c44a09	tap-water-1-5l	approved	2026-05-28	water	1	5	480	\N	\N	\N	2026-05-28 20:56:16+00	2026-05-28	2026-05-28 20:56:16+00	2026-05-28 20:56:16+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e73a8-4888-7f13-a653-f2d736271e33	vegetarian-meal	approved	2026-05-29	food	1	20	4120	\N	\N	\N	2026-05-29 12:14:29+00	2026-05-29	2026-05-29 12:14:29+00	2026-05-29 12:14:29+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e7919-bf18-71af-9b98-b85d4f1e8e53	tap-water-1-5l	approved	2026-05-30	water	1	5	480	\N	\N	\N	2026-05-30 13:36:31+00	2026-05-30	2026-05-30 13:36:31+00	2026-05-30 13:36:31+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e7f99-abf0-7bf4-b8ac-51b403ed4ed1	tap-water-1-5l	approved	2026-05-31	water	1	5	480	\N	\N	\N	2026-05-31 19:53:58+00	2026-05-31	2026-05-31 19:53:58+00	2026-05-31 19:53:58+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e8271-7470-7605-9371-c866e3206ecf	tap-water-1-5l	approved	2026-06-01	water	1	5	480	\N	\N	\N	2026-06-01 09:08:54+00	2026-06-01	2026-06-01 09:08:54+00	2026-06-01 09:08:54+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e886c-2fa0-7545-bc6c-ba68a3ed9be8	tap-water-1-5l	approved	2026-06-02	water	1	5	480	\N	\N	\N	2026-06-02 13:00:52+00	2026-06-02	2026-06-02 13:00:52+00	2026-06-02 13:00:52+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e8d42-9eb0-70c8-b977-b2b5ec89749f	tap-water-1-5l	approved	2026-06-03	water	1	5	480	\N	\N	\N	2026-06-03 11:33:34+00	2026-06-03	2026-06-03 11:33:34+00	2026-06-03 11:33:34+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e9382-5dd8-7976-ac8b-7fa4ddb16653	tap-water-1-5l	approved	2026-06-04	water	1	5	480	\N	\N	\N	2026-06-04 16:40:55+00	2026-06-04	2026-06-04 16:40:55+00	2026-06-04 16:40:55+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e9849-bd70-7143-a66b-9178319b7b9b	vegetarian-meal	approved	2026-06-05	food	1	20	4120	\N	\N	\N	2026-06-05 14:57:10+00	2026-06-05	2026-06-05 14:57:10+00	2026-06-05 14:57:10+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019e9c46-b4a0-7b1d-b1a0-de8116508943	vegetarian-meal	approved	2026-06-06	food	1	20	4120	\N	\N	\N	2026-06-06 09:32:20+00	2026-06-06	2026-06-06 09:32:20+00	2026-06-06 09:32:20+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ea385-2300-7e12-99a0-8fdcb800b630	vegetarian-meal	approved	2026-06-07	food	1	20	4120	\N	\N	\N	2026-06-07 19:17:52+00	2026-06-07	2026-06-07 19:17:52+00	2026-06-07 19:17:52+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ea6c5-e298-7703-93f1-a2093dc0b152	tap-water-1-5l	approved	2026-06-08	water	1	5	480	\N	\N	\N	2026-06-08 10:27:27+00	2026-06-08	2026-06-08 10:27:27+00	2026-06-08 10:27:27+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ea8e3-e480-7eda-a611-23a31ab6c409	vegetarian-meal	approved	2026-06-08	food	1	20	4120	\N	\N	\N	2026-06-08 20:19:28+00	2026-06-08	2026-06-08 20:19:28+00	2026-06-08 20:19:28+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019eabc6-5b60-7b56-bcba-5368cf911a5c	tap-water-1-5l	approved	2026-06-09	water	1	5	480	\N	\N	\N	2026-06-09 09:46:04+00	2026-06-09	2026-06-09 09:46:04+00	2026-06-09 09:46:04+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019eadb6-1d70-77a7-8b09-98d1462f328f	vegetarian-meal	approved	2026-06-09	food	1	20	4120	\N	\N	\N	2026-06-09 18:47:34+00	2026-06-09	2026-06-09 18:47:34+00	2026-06-09 18:47:34+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019eb157-c1b8-75c5-83c9-58d1bd90bc43	tap-water-1-5l	approved	2026-06-10	water	1	5	480	\N	\N	\N	2026-06-10 11:42:59+00	2026-06-10	2026-06-10 11:42:59+00	2026-06-10 11:42:59+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019eb60f-42d0-7d3e-a85f-610595043b44	tap-water-1-5l	approved	2026-06-11	water	1	5	480	\N	\N	\N	2026-06-11 09:41:54+00	2026-06-11	2026-06-11 09:41:54+00	2026-06-11 09:41:54+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019eb7aa-f558-7309-ba40-0543fb3c3e0e	vegetarian-meal	approved	2026-06-11	food	1	20	4120	\N	\N	\N	2026-06-11 17:11:35+00	2026-06-11	2026-06-11 17:11:35+00	2026-06-11 17:11:35+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ebbb6-05e8-7c71-a422-19a23b2a591c	tap-water-1-5l	approved	2026-06-12	water	1	5	480	\N	\N	\N	2026-06-12 12:02:09+00	2026-06-12	2026-06-12 12:02:09+00	2026-06-12 12:02:09+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ec564-2c28-7f1a-a446-e1e050f1aaa7	tap-water-1-5l	approved	2026-06-14	water	1	5	480	\N	\N	\N	2026-06-14 09:08:57+00	2026-06-14	2026-06-14 09:08:57+00	2026-06-14 09:08:57+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ecb1d-1f80-7bd9-85a6-7906cc347ae6	vegetarian-meal	approved	2026-06-15	food	1	20	4120	\N	\N	\N	2026-06-15 11:49:04+00	2026-06-15	2026-06-15 11:49:04+00	2026-06-15 11:49:04+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ecb4c-f1b0-7f24-9d71-47dd1e46e120	tap-water-1-5l	approved	2026-06-15	water	1	5	480	\N	\N	\N	2026-06-15 12:41:18+00	2026-06-15	2026-06-15 12:41:18+00	2026-06-15 12:41:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ed053-0be0-7aba-a643-25e2f8df6729	tap-water-1-5l	approved	2026-06-16	water	1	5	480	\N	\N	\N	2026-06-16 12:06:04+00	2026-06-16	2026-06-16 12:06:04+00	2026-06-16 12:06:04+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ed5bf-5638-7695-b248-77b812f8f8ff	vegetarian-meal	approved	2026-06-17	food	1	20	4120	\N	\N	\N	2026-06-17 13:22:27+00	2026-06-17	2026-06-17 13:22:27+00	2026-06-17 13:22:27+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ed6f4-dc80-7119-8757-03d44c82d148	tap-water-1-5l	approved	2026-06-17	water	1	5	480	\N	\N	\N	2026-06-17 19:00:32+00	2026-06-17	2026-06-17 19:00:32+00	2026-06-17 19:00:32+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ed9b4-3718-787e-9d32-cbde73abeef9	tap-water-1-5l	approved	2026-06-18	water	1	5	480	\N	\N	\N	2026-06-18 07:48:47+00	2026-06-18	2026-06-18 07:48:47+00	2026-06-18 07:48:47+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ee0b0-e570-7997-aa31-47a799d02917	vegetarian-meal	approved	2026-06-19	food	1	20	4120	\N	\N	\N	2026-06-19 16:22:30+00	2026-06-19	2026-06-19 16:22:30+00	2026-06-19 16:22:30+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ee45b-1150-7aec-8662-42450be92370	tap-water-1-5l	approved	2026-06-20	water	1	5	480	\N	\N	\N	2026-06-20 09:27:14+00	2026-06-20	2026-06-20 09:27:14+00	2026-06-20 09:27:14+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ee9b4-6fe8-7c89-985c-a0b7b22074f6	tap-water-1-5l	approved	2026-06-21	water	1	5	480	\N	\N	\N	2026-06-21 10:22:57+00	2026-06-21	2026-06-21 10:22:57+00	2026-06-21 10:22:57+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ef05f-4138-7b60-a44c-c52dc20792cb	vegetarian-meal	approved	2026-06-22	food	1	20	4120	\N	\N	\N	2026-06-22 17:27:15+00	2026-06-22	2026-06-22 17:27:15+00	2026-06-22 17:27:15+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ef09f-3838-716a-afcc-5f92223a48e1	tap-water-1-5l	approved	2026-06-22	water	1	5	480	\N	\N	\N	2026-06-22 18:37:07+00	2026-06-22	2026-06-22 18:37:07+00	2026-06-22 18:37:07+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ef463-6c28-7de0-8d07-b7578488aed3	tap-water-1-5l	approved	2026-06-23	water	1	5	480	\N	\N	\N	2026-06-23 12:10:17+00	2026-06-23	2026-06-23 12:10:17+00	2026-06-23 12:10:17+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019ef4a4-7880-79b2-8bdf-e2bfb63c2f80	vegetarian-meal	approved	2026-06-23	food	1	20	4120	\N	\N	\N	2026-06-23 13:21:20+00	2026-06-23	2026-06-23 13:21:20+00	2026-06-23 13:21:20+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019efa77-c5f0-79c4-b90f-6097f8de8427	vegetarian-meal	approved	2026-06-24	food	1	20	4120	\N	\N	\N	2026-06-24 16:30:14+00	2026-06-24	2026-06-24 16:30:14+00	2026-06-24 16:30:14+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019efe0a-33b0-7f43-8680-be60bcdd246a	tap-water-1-5l	approved	2026-06-25	water	1	5	480	\N	\N	\N	2026-06-25 09:09:02+00	2026-06-25	2026-06-25 09:09:02+00	2026-06-25 09:09:02+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019effaa-a8f8-7a45-96f9-a4eb1df04227	vegetarian-meal	approved	2026-06-25	food	1	20	4120	\N	\N	\N	2026-06-25 16:43:55+00	2026-06-25	2026-06-25 16:43:55+00	2026-06-25 16:43:55+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f0a1d-01c8-73cb-880c-71fef60a28a8	vegetarian-meal	approved	2026-06-27	food	1	20	4120	\N	\N	\N	2026-06-27 17:25:01+00	2026-06-27	2026-06-27 17:25:01+00	2026-06-27 17:25:01+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f0d1d-ed88-74dd-8f32-f3bd4dd02c6b	vegetarian-meal	approved	2026-06-28	food	1	20	4120	\N	\N	\N	2026-06-28 07:24:53+00	2026-06-28	2026-06-28 07:24:53+00	2026-06-28 07:24:53+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f12cc-3280-7b92-a1a7-bf1edce8ad8d	tap-water-1-5l	approved	2026-06-29	water	1	5	480	\N	\N	\N	2026-06-29 09:53:20+00	2026-06-29	2026-06-29 09:53:20+00	2026-06-29 09:53:20+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f1357-c8e0-76e9-93fe-b7b73b753eab	vegetarian-meal	approved	2026-06-29	food	1	20	4120	\N	\N	\N	2026-06-29 12:25:48+00	2026-06-29	2026-06-29 12:25:48+00	2026-06-29 12:25:48+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f1760-3990-7587-9a62-d16f3662a3ce	tap-water-1-5l	approved	2026-06-30	water	1	5	480	\N	\N	\N	2026-06-30 07:13:30+00	2026-06-30	2026-06-30 07:13:30+00	2026-06-30 07:13:30+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f1991-4290-7784-b48d-16598d7e72fa	vegetarian-meal	approved	2026-06-30	food	1	20	4120	\N	\N	\N	2026-06-30 17:26:18+00	2026-06-30	2026-06-30 17:26:18+00	2026-06-30 17:26:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f1c96-7be0-7268-8392-26fa610900f2	vegetarian-meal	approved	2026-07-01	food	1	20	4120	\N	\N	\N	2026-07-01 07:30:52+00	2026-07-01	2026-07-01 07:30:52+00	2026-07-01 07:30:52+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f1f8a-a600-75c1-bc5d-0b81e38e106c	tap-water-1-5l	approved	2026-07-01	water	1	5	480	\N	\N	\N	2026-07-01 21:16:48+00	2026-07-01	2026-07-01 21:16:48+00	2026-07-01 21:16:48+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f21d1-5dc8-70ad-a8c4-4a775097a1ae	tap-water-1-5l	approved	2026-07-02	water	1	5	480	\N	\N	\N	2026-07-02 07:53:17+00	2026-07-02	2026-07-02 07:53:17+00	2026-07-02 07:53:17+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f2761-f518-7ffc-9530-9ba5f4b6fdb6	tap-water-1-5l	approved	2026-07-03	water	1	5	480	\N	\N	\N	2026-07-03 09:49:19+00	2026-07-03	2026-07-03 09:49:19+00	2026-07-03 09:49:19+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f28b1-2d80-7485-ac4e-cc5f75da8850	vegetarian-meal	approved	2026-07-03	food	1	20	4120	\N	\N	\N	2026-07-03 15:55:28+00	2026-07-03	2026-07-03 15:55:28+00	2026-07-03 15:55:28+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f2e9c-f0a8-7a80-8c69-67dfd0e6dca6	vegetarian-meal	approved	2026-07-04	food	1	20	4120	\N	\N	\N	2026-07-04 19:31:05+00	2026-07-04	2026-07-04 19:31:05+00	2026-07-04 19:31:05+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f2ede-4b20-7ff7-a3be-54a602a576f5	tap-water-1-5l	approved	2026-07-04	water	1	5	480	\N	\N	\N	2026-07-04 20:42:28+00	2026-07-04	2026-07-04 20:42:28+00	2026-07-04 20:42:28+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f33a6-3370-7fd7-a2d3-5f6420b3bb33	tap-water-1-5l	approved	2026-07-05	water	1	5	480	\N	\N	\N	2026-07-05 18:59:18+00	2026-07-05	2026-07-05 18:59:18+00	2026-07-05 18:59:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f36fc-0d60-73eb-835b-f3599bfb5db9	vegetarian-meal	approved	2026-07-06	food	1	20	4120	\N	\N	\N	2026-07-06 10:31:56+00	2026-07-06	2026-07-06 10:31:56+00	2026-07-06 10:31:56+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f38b5-ac10-71fe-88f7-164b6cd03769	tap-water-1-5l	approved	2026-07-06	water	1	5	480	\N	\N	\N	2026-07-06 18:34:18+00	2026-07-06	2026-07-06 18:34:18+00	2026-07-06 18:34:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f4663-cef0-79cb-a6b8-70233ddaeaae	vegetarian-meal	approved	2026-07-09	food	1	20	4120	\N	\N	\N	2026-07-09 10:19:34+00	2026-07-09	2026-07-09 10:19:34+00	2026-07-09 10:19:34+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f4888-ba60-7156-ac63-2c0c5bd97868	tap-water-1-5l	approved	2026-07-09	water	1	5	480	\N	\N	\N	2026-07-09 20:19:08+00	2026-07-09	2026-07-09 20:19:08+00	2026-07-09 20:19:08+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f4afb-b248-7656-8d67-f415c6028168	vegetarian-meal	approved	2026-07-10	food	1	20	4120	\N	\N	\N	2026-07-10 07:43:57+00	2026-07-10	2026-07-10 07:43:57+00	2026-07-10 07:43:57+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f4d87-0490-7498-bdd4-c619bc28d360	tap-water-1-5l	approved	2026-07-10	water	1	5	480	\N	\N	\N	2026-07-10 19:35:22+00	2026-07-10	2026-07-10 19:35:22+00	2026-07-10 19:35:22+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f5060-8e48-7316-aa30-283a956f0b88	vegetarian-meal	approved	2026-07-11	food	1	20	4120	\N	\N	\N	2026-07-11 08:52:13+00	2026-07-11	2026-07-11 08:52:13+00	2026-07-11 08:52:13+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f529b-3050-7c11-820e-4a6b2170948f	tap-water-1-5l	approved	2026-07-11	water	1	5	480	\N	\N	\N	2026-07-11 19:15:30+00	2026-07-11	2026-07-11 19:15:30+00	2026-07-11 19:15:30+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f572f-1c08-7280-9c36-df2c1d708c64	tap-water-1-5l	approved	2026-07-12	water	1	5	480	\N	\N	\N	2026-07-12 16:35:33+00	2026-07-12	2026-07-12 16:35:33+00	2026-07-12 16:35:33+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f5788-6768-7200-b4f9-46904635dc6c	vegetarian-meal	approved	2026-07-12	food	1	20	4120	\N	\N	\N	2026-07-12 18:13:05+00	2026-07-12	2026-07-12 18:13:05+00	2026-07-12 18:13:05+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f5bb1-2988-761d-a4ab-fe6bebb6c555	tap-water-1-5l	approved	2026-07-13	water	1	5	480	\N	\N	\N	2026-07-13 13:36:05+00	2026-07-13	2026-07-13 13:36:05+00	2026-07-13 13:36:05+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f656e-72c8-757a-a593-e274f2a47424	tap-water-1-5l	approved	2026-07-15	water	1	5	480	\N	\N	\N	2026-07-15 10:59:25+00	2026-07-15	2026-07-15 10:59:25+00	2026-07-15 10:59:25+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f7170-f118-77c1-85e0-d19b4f1ef478	tap-water-1-5l	approved	2026-07-17	water	1	5	480	\N	\N	\N	2026-07-17 18:57:35+00	2026-07-17	2026-07-17 18:57:35+00	2026-07-17 18:57:35+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f7580-5708-70b8-9734-11d9cd3706db	tap-water-1-5l	approved	2026-07-18	water	1	5	480	\N	\N	\N	2026-07-18 13:52:53+00	2026-07-18	2026-07-18 13:52:53+00	2026-07-18 13:52:53+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f76aa-4490-7726-b14c-d109c2c16965	vegetarian-meal	approved	2026-07-18	food	1	20	4120	\N	\N	\N	2026-07-18 19:18:18+00	2026-07-18	2026-07-18 19:18:18+00	2026-07-18 19:18:18+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f7be4-6ee0-71e2-a016-36796e4196eb	tap-water-1-5l	approved	2026-07-19	water	1	5	480	\N	\N	\N	2026-07-19 19:39:56+00	2026-07-19	2026-07-19 19:39:56+00	2026-07-19 19:39:56+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f7fba-f638-7d89-8c79-127f4e1ee80b	tap-water-1-5l	approved	2026-07-20	water	1	5	480	\N	\N	\N	2026-07-20 13:33:07+00	2026-07-20	2026-07-20 13:33:07+00	2026-07-20 13:33:07+00	\N	\N	\N
019e062b-e300-7677-899a-554f6beb7ec3	019f8013-dff0-7289-968c-ba32c4a1df5d	vegetarian-meal	approved	2026-07-20	food	1	20	4120	\N	\N	\N	2026-07-20 15:10:14+00	2026-07-20	2026-07-20 15:10:14+00	2026-07-20 15:10:14+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e2bb4-d5a0-7b88-b204-c63869e74f66	vegetarian-meal	approved	2026-05-15	food	1	20	4120	\N	\N	\N	2026-05-15 12:55:32+00	2026-05-15	2026-05-15 12:55:32+00	2026-05-15 12:55:32+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e321d-5278-79ac-b6d3-0002996c6092	vegetarian-meal	approved	2026-05-16	food	1	20	4120	\N	\N	\N	2026-05-16 18:47:23+00	2026-05-16	2026-05-16 18:47:23+00	2026-05-16 18:47:23+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e359f-1698-7aac-8306-5ff548bbf2df	replace-four-red-meat-meals	approved	2026-W20	food	2	80	16600	\N	\N	\N	2026-05-17 11:07:59+00	2026-05-17	2026-05-17 11:07:59+00	2026-05-17 11:07:59+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e35f6-1808-7cf8-a810-8fe631531dd5	vegetarian-meal	approved	2026-05-17	food	1	20	4120	\N	\N	\N	2026-05-17 12:43:01+00	2026-05-17	2026-05-17 12:43:01+00	2026-05-17 12:43:01+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e38bd-0420-73f5-a869-e0c631a7bcec	no-food-waste-week	approved	2026-W20	waste	2	30	580	\N	\N	\N	2026-05-18 01:39:32+00	2026-05-17	2026-05-18 01:39:32+00	2026-05-18 01:39:32+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e3d6c-3068-7868-ad9a-9f5f66b9605e	vegetarian-meal	approved	2026-05-18	food	1	20	4120	\N	\N	\N	2026-05-18 23:29:21+00	2026-05-18	2026-05-18 23:29:21+00	2026-05-18 23:29:21+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e4cf4-1c58-73a8-a7c5-29940250cdaf	vegetarian-meal	approved	2026-05-21	food	1	20	4120	\N	\N	\N	2026-05-21 23:52:07+00	2026-05-21	2026-05-21 23:52:07+00	2026-05-21 23:52:07+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e51a2-1020-7fdb-8ca1-485979e12717	vegetarian-meal	approved	2026-05-22	food	1	20	4120	\N	\N	\N	2026-05-22 21:40:36+00	2026-05-22	2026-05-22 21:40:36+00	2026-05-22 21:40:36+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e576f-fe90-73a7-9aaa-6e5bcbfd415e	vegetarian-meal	approved	2026-05-23	food	1	20	4120	\N	\N	\N	2026-05-24 00:43:38+00	2026-05-23	2026-05-24 00:43:38+00	2026-05-24 00:43:38+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e6573-e678-7306-80d0-1529863fb0c4	vegetarian-meal	approved	2026-05-26	food	1	20	4120	\N	\N	\N	2026-05-26 18:02:35+00	2026-05-26	2026-05-26 18:02:35+00	2026-05-26 18:02:35+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e6a16-8bb8-711e-b6a6-48e8d5832e5e	vegetarian-meal	approved	2026-05-27	food	1	20	4120	\N	\N	\N	2026-05-27 15:38:43+00	2026-05-27	2026-05-27 15:38:43+00	2026-05-27 15:38:43+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e75e0-0078-7adc-97e4-b1396e2ef4f8	vegetarian-meal	approved	2026-05-29	food	1	20	4120	\N	\N	\N	2026-05-29 22:34:35+00	2026-05-29	2026-05-29 22:34:35+00	2026-05-29 22:34:35+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e791a-b530-7970-b771-2d24331a1b53	vegetarian-meal	approved	2026-05-30	food	1	20	4120	\N	\N	\N	2026-05-30 13:37:34+00	2026-05-30	2026-05-30 13:37:34+00	2026-05-30 13:37:34+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e7dd1-d0b8-74c1-85d1-7ca282583a11	replace-four-red-meat-meals	approved	2026-W22	food	2	80	16600	\N	\N	\N	2026-05-31 11:36:03+00	2026-05-31	2026-05-31 11:36:03+00	2026-05-31 11:36:03+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e7eeb-a140-7ab7-87d8-d4a4d3597e84	vegetarian-meal	approved	2026-05-31	food	1	20	4120	\N	\N	\N	2026-05-31 16:43:52+00	2026-05-31	2026-05-31 16:43:52+00	2026-05-31 16:43:52+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e7f28-5450-7550-998d-e8c51dacad3e	no-food-waste-week	approved	2026-W22	waste	2	30	580	\N	\N	\N	2026-05-31 17:50:10+00	2026-05-31	2026-05-31 17:50:10+00	2026-05-31 17:50:10+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e8380-c960-7f72-9d6f-62365f38aca7	vegetarian-meal	approved	2026-06-01	food	1	20	4120	\N	\N	\N	2026-06-01 14:05:16+00	2026-06-01	2026-06-01 14:05:16+00	2026-06-01 14:05:16+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e8f74-5390-7bbf-9018-d64f3f375fb6	vegetarian-meal	approved	2026-06-03	food	1	20	4120	\N	\N	\N	2026-06-03 21:47:06+00	2026-06-03	2026-06-03 21:47:06+00	2026-06-03 21:47:06+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e9537-f548-7954-8dad-b5bddda4a471	vegetarian-meal	approved	2026-06-04	food	1	20	4120	\N	\N	\N	2026-06-05 00:38:53+00	2026-06-04	2026-06-05 00:38:53+00	2026-06-05 00:38:53+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e999e-dd90-7ad8-8ad1-1602d2b91cf4	vegetarian-meal	approved	2026-06-05	food	1	20	4120	\N	\N	\N	2026-06-05 21:09:46+00	2026-06-05	2026-06-05 21:09:46+00	2026-06-05 21:09:46+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019e9ed6-73b8-70a0-91af-c0057f69ac39	vegetarian-meal	approved	2026-06-06	food	1	20	4120	\N	\N	\N	2026-06-06 21:28:35+00	2026-06-06	2026-06-06 21:28:35+00	2026-06-06 21:28:35+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ea3a0-ec48-74c8-9271-63aaab6e532c	replace-four-red-meat-meals	approved	2026-W23	food	2	80	16600	\N	\N	\N	2026-06-07 19:48:13+00	2026-06-07	2026-06-07 19:48:13+00	2026-06-07 19:48:13+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eae3c-3590-7f79-ad3b-8953fa5d807c	vegetarian-meal	approved	2026-06-09	food	1	20	4120	\N	\N	\N	2026-06-09 21:14:02+00	2026-06-09	2026-06-09 21:14:02+00	2026-06-09 21:14:02+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eb2b5-5200-75cc-aac8-f79951f33401	vegetarian-meal	approved	2026-06-10	food	1	20	4120	\N	\N	\N	2026-06-10 18:04:48+00	2026-06-10	2026-06-10 18:04:48+00	2026-06-10 18:04:48+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eb6af-ff40-72cf-9743-cf9f644cf095	vegetarian-meal	approved	2026-06-11	food	1	20	4120	\N	\N	\N	2026-06-11 12:37:28+00	2026-06-11	2026-06-11 12:37:28+00	2026-06-11 12:37:28+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ebe94-69d0-7074-b6e4-edc392829566	vegetarian-meal	approved	2026-06-12	food	1	20	4120	\N	\N	\N	2026-06-13 01:24:18+00	2026-06-12	2026-06-13 01:24:18+00	2026-06-13 01:24:18+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ec66b-9d90-7c8f-a926-a2596a338305	no-food-waste-week	approved	2026-W24	waste	2	30	580	\N	\N	\N	2026-06-14 13:56:42+00	2026-06-14	2026-06-14 13:56:42+00	2026-06-14 13:56:42+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ec8d7-2338-7813-ba17-f6e1eef628bc	replace-four-red-meat-meals	approved	2026-W24	food	2	80	16600	\N	\N	\N	2026-06-15 01:13:23+00	2026-06-14	2026-06-15 01:13:23+00	2026-06-15 01:13:23+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ecce0-4b80-72b3-a18d-fb709bd9c33d	vegetarian-meal	approved	2026-06-15	food	1	20	4120	\N	\N	\N	2026-06-15 20:01:52+00	2026-06-15	2026-06-15 20:01:52+00	2026-06-15 20:01:52+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ed1bd-deb0-768b-97cf-48f06b05480b	vegetarian-meal	approved	2026-06-16	food	1	20	4120	\N	\N	\N	2026-06-16 18:42:22+00	2026-06-16	2026-06-16 18:42:22+00	2026-06-16 18:42:22+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019edd1c-50e8-74bf-8390-2398b6c291e6	vegetarian-meal	approved	2026-06-18	food	1	20	4120	\N	\N	\N	2026-06-18 23:41:21+00	2026-06-18	2026-06-18 23:41:21+00	2026-06-18 23:41:21+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ee1f8-22e0-75c8-a88f-04028ce86312	vegetarian-meal	approved	2026-06-19	food	1	20	4120	\N	\N	\N	2026-06-19 22:19:56+00	2026-06-19	2026-06-19 22:19:56+00	2026-06-19 22:19:56+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ee6e2-6fe0-7fe4-999f-2208ad326de6	vegetarian-meal	approved	2026-06-20	food	1	20	4120	\N	\N	\N	2026-06-20 21:14:20+00	2026-06-20	2026-06-20 21:14:20+00	2026-06-20 21:14:20+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eea74-6870-7d69-b701-0a83b706591b	vegetarian-meal	approved	2026-06-21	food	1	20	4120	\N	\N	\N	2026-06-21 13:52:38+00	2026-06-21	2026-06-21 13:52:38+00	2026-06-21 13:52:38+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eeb8a-a6e8-7568-a4a9-a47e7c515d4c	replace-four-red-meat-meals	approved	2026-W25	food	2	80	16600	\N	\N	\N	2026-06-21 18:56:33+00	2026-06-21	2026-06-21 18:56:33+00	2026-06-21 18:56:33+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019eefa6-da30-7355-b815-7f1c46cee4bb	vegetarian-meal	approved	2026-06-22	food	1	20	4120	\N	\N	\N	2026-06-22 14:05:50+00	2026-06-22	2026-06-22 14:05:50+00	2026-06-22 14:05:50+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ef5bc-b6b0-7845-b349-09d14cbb9695	vegetarian-meal	approved	2026-06-23	food	1	20	4120	\N	\N	\N	2026-06-23 18:27:26+00	2026-06-23	2026-06-23 18:27:26+00	2026-06-23 18:27:26+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019efbad-4468-7ff7-abc3-2941c3844404	vegetarian-meal	approved	2026-06-24	food	1	20	4120	\N	\N	\N	2026-06-24 22:08:17+00	2026-06-24	2026-06-24 22:08:17+00	2026-06-24 22:08:17+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f006e-6a40-7482-ad42-21aac1c7a7ff	vegetarian-meal	approved	2026-06-25	food	1	20	4120	\N	\N	\N	2026-06-25 20:17:44+00	2026-06-25	2026-06-25 20:17:44+00	2026-06-25 20:17:44+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f0428-7888-7487-8a71-6d0dfdf4e3fb	vegetarian-meal	approved	2026-06-26	food	1	20	4120	\N	\N	\N	2026-06-26 13:39:49+00	2026-06-26	2026-06-26 13:39:49+00	2026-06-26 13:39:49+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f100e-e358-7a3a-a76d-58ed6d0185ef	no-food-waste-week	approved	2026-W26	waste	2	30	580	\N	\N	\N	2026-06-28 21:07:19+00	2026-06-28	2026-06-28 21:07:19+00	2026-06-28 21:07:19+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f1047-2d80-7aa2-a6fa-123d20d1d9ce	replace-four-red-meat-meals	approved	2026-W26	food	2	80	16600	\N	\N	\N	2026-06-28 22:08:48+00	2026-06-28	2026-06-28 22:08:48+00	2026-06-28 22:08:48+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f15b5-6bd8-72ec-b8f5-d708be85661f	vegetarian-meal	approved	2026-06-29	food	1	20	4120	\N	\N	\N	2026-06-29 23:27:19+00	2026-06-29	2026-06-29 23:27:19+00	2026-06-29 23:27:19+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f201d-83a8-7ff8-be1a-9a45196493ef	vegetarian-meal	approved	2026-07-01	food	1	20	4120	\N	\N	\N	2026-07-01 23:57:13+00	2026-07-01	2026-07-01 23:57:13+00	2026-07-01 23:57:13+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f2847-3c68-79f9-80bf-9820e51e6574	vegetarian-meal	approved	2026-07-03	food	1	20	4120	\N	\N	\N	2026-07-03 13:59:45+00	2026-07-03	2026-07-03 13:59:45+00	2026-07-03 13:59:45+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f322a-c2b8-7b32-a6ad-bb345ed71620	replace-four-red-meat-meals	approved	2026-W27	food	2	80	16600	\N	\N	\N	2026-07-05 12:04:51+00	2026-07-05	2026-07-05 12:04:51+00	2026-07-05 12:04:51+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f3298-5580-7bee-bfcb-964128346882	no-food-waste-week	approved	2026-W27	waste	2	30	580	\N	\N	\N	2026-07-05 14:04:32+00	2026-07-05	2026-07-05 14:04:32+00	2026-07-05 14:04:32+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f3e9f-8ec0-7f48-ab7a-8657844fda61	vegetarian-meal	approved	2026-07-07	food	1	20	4120	\N	\N	\N	2026-07-07 22:07:52+00	2026-07-07	2026-07-07 22:07:52+00	2026-07-07 22:07:52+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f42e8-4c60-78c1-8b84-c7c7b69d9d81	vegetarian-meal	approved	2026-07-08	food	1	20	4120	\N	\N	\N	2026-07-08 18:05:48+00	2026-07-08	2026-07-08 18:05:48+00	2026-07-08 18:05:48+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f4e54-2060-721d-8902-56cc2c9cf425	vegetarian-meal	approved	2026-07-10	food	1	20	4120	\N	\N	\N	2026-07-10 23:19:24+00	2026-07-10	2026-07-10 23:19:24+00	2026-07-10 23:19:24+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f5829-d788-7ec1-8ea4-aadb20bd7fae	vegetarian-meal	approved	2026-07-12	food	1	20	4120	\N	\N	\N	2026-07-12 21:09:25+00	2026-07-12	2026-07-12 21:09:25+00	2026-07-12 21:09:25+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f5cca-1f50-7777-90d0-84c75cb91834	vegetarian-meal	approved	2026-07-13	food	1	20	4120	\N	\N	\N	2026-07-13 18:42:58+00	2026-07-13	2026-07-13 18:42:58+00	2026-07-13 18:42:58+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f622a-3890-7f6a-871d-c089253a57f2	vegetarian-meal	approved	2026-07-14	food	1	20	4120	\N	\N	\N	2026-07-14 19:46:02+00	2026-07-14	2026-07-14 19:46:02+00	2026-07-14 19:46:02+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f657d-a950-7246-974c-976ab658b134	vegetarian-meal	approved	2026-07-15	food	1	20	4120	\N	\N	\N	2026-07-15 11:16:02+00	2026-07-15	2026-07-15 11:16:02+00	2026-07-15 11:16:02+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f6d27-a2f0-740b-8889-4f515d13e470	vegetarian-meal	approved	2026-07-16	food	1	20	4120	\N	\N	\N	2026-07-16 22:59:02+00	2026-07-16	2026-07-16 22:59:02+00	2026-07-16 22:59:02+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f700a-8f00-755c-a22b-63b80382100a	vegetarian-meal	approved	2026-07-17	food	1	20	4120	\N	\N	\N	2026-07-17 12:26:08+00	2026-07-17	2026-07-17 12:26:08+00	2026-07-17 12:26:08+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f7a25-b398-7c54-a045-e79c3c6b61a7	no-food-waste-week	approved	2026-W29	waste	2	30	580	\N	\N	\N	2026-07-19 11:31:59+00	2026-07-19	2026-07-19 11:31:59+00	2026-07-19 11:31:59+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f7cfa-0560-7345-b520-5f49829b17bf	vegetarian-meal	approved	2026-07-19	food	1	20	4120	\N	\N	\N	2026-07-20 00:43:08+00	2026-07-19	2026-07-20 00:43:08+00	2026-07-20 00:43:08+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f8115-9880-706e-90c4-033e1dcf4c4b	vegetarian-meal	approved	2026-07-20	food	1	20	4120	\N	\N	\N	2026-07-20 19:51:44+00	2026-07-20	2026-07-20 19:51:44+00	2026-07-20 19:51:44+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f86eb-7e00-7658-ab31-1f34cecc2970	vegetarian-meal	approved	2026-07-21	food	1	20	4120	\N	\N	\N	2026-07-21 23:03:28+00	2026-07-21	2026-07-21 23:03:28+00	2026-07-21 23:03:28+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f8c45-b758-78ee-9407-ade0e9428db8	vegetarian-meal	approved	2026-07-22	food	1	20	4120	\N	\N	\N	2026-07-23 00:00:07+00	2026-07-22	2026-07-23 00:00:07+00	2026-07-23 00:00:07+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f96c4-8790-7fdb-ab5e-e76b60f860ba	vegetarian-meal	approved	2026-07-24	food	1	20	4120	\N	\N	\N	2026-07-25 00:54:50+00	2026-07-24	2026-07-25 00:54:50+00	2026-07-25 00:54:50+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019f9ab2-4c20-7127-9577-a575876f6130	vegetarian-meal	approved	2026-07-25	food	1	20	4120	\N	\N	\N	2026-07-25 19:13:24+00	2026-07-25	2026-07-25 19:13:24+00	2026-07-25 19:13:24+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fa030-8068-728f-b02d-08fd9a5f583d	replace-four-red-meat-meals	approved	2026-W30	food	2	80	16600	\N	\N	\N	2026-07-26 20:49:21+00	2026-07-26	2026-07-26 20:49:21+00	2026-07-26 20:49:21+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fa09e-6538-7282-acf3-970c594043df	vegetarian-meal	approved	2026-07-26	food	1	20	4120	\N	\N	\N	2026-07-26 22:49:23+00	2026-07-26	2026-07-26 22:49:23+00	2026-07-26 22:49:23+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fa5bd-a100-7674-8599-e862dd4f4d2d	vegetarian-meal	approved	2026-07-27	food	1	20	4120	\N	\N	\N	2026-07-27 22:41:36+00	2026-07-27	2026-07-27 22:41:36+00	2026-07-27 22:41:36+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019faf47-c480-7d55-96b5-6f3e15760092	vegetarian-meal	approved	2026-07-29	food	1	20	4120	\N	\N	\N	2026-07-29 19:09:04+00	2026-07-29	2026-07-29 19:09:04+00	2026-07-29 19:09:04+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fb30c-b7d8-7fa6-9b3f-5e9539ad82f8	vegetarian-meal	approved	2026-07-30	food	1	20	4120	\N	\N	\N	2026-07-30 12:43:03+00	2026-07-30	2026-07-30 12:43:03+00	2026-07-30 12:43:03+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fbf33-a648-7a97-92c6-6ec145b0161e	vegetarian-meal	approved	2026-08-01	food	1	20	4120	\N	\N	\N	2026-08-01 21:21:01+00	2026-08-01	2026-08-01 21:21:01+00	2026-08-01 21:21:01+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fc424-34d8-7170-a51d-d246b8901beb	replace-four-red-meat-meals	approved	2026-W31	food	2	80	16600	\N	\N	\N	2026-08-02 20:22:15+00	2026-08-02	2026-08-02 20:22:15+00	2026-08-02 20:22:15+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fc80b-90c8-7a52-b3b3-ce07e94ceb5a	vegetarian-meal	approved	2026-08-03	food	1	20	4120	\N	\N	\N	2026-08-03 14:33:49+00	2026-08-03	2026-08-03 14:33:49+00	2026-08-03 14:33:49+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fd46e-7ab0-7877-a3a6-3cf46fd1cdb5	vegetarian-meal	approved	2026-08-05	food	1	20	4120	\N	\N	\N	2026-08-06 00:17:18+00	2026-08-05	2026-08-06 00:17:18+00	2026-08-06 00:17:18+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fdc31-fb78-7b06-9664-cea3f239c7e8	vegetarian-meal	approved	2026-08-07	food	1	20	4120	\N	\N	\N	2026-08-07 12:28:11+00	2026-08-07	2026-08-07 12:28:11+00	2026-08-07 12:28:11+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fe717-80a8-762b-bc0c-179d761e9b87	vegetarian-meal	approved	2026-08-09	food	1	20	4120	\N	\N	\N	2026-08-09 15:15:05+00	2026-08-09	2026-08-09 15:15:05+00	2026-08-09 15:15:05+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fe8cd-b458-7f00-bf7f-84cc21bdc670	no-food-waste-week	approved	2026-W32	waste	2	30	580	\N	\N	\N	2026-08-09 23:13:43+00	2026-08-09	2026-08-09 23:13:43+00	2026-08-09 23:13:43+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fe902-9b50-700e-a46a-25adacef918c	replace-four-red-meat-meals	approved	2026-W32	food	2	80	16600	\N	\N	\N	2026-08-10 00:11:30+00	2026-08-09	2026-08-10 00:11:30+00	2026-08-10 00:11:30+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019fee29-baa0-754e-bac8-0f08e12b6dfa	vegetarian-meal	approved	2026-08-10	food	1	20	4120	\N	\N	\N	2026-08-11 00:12:20+00	2026-08-10	2026-08-11 00:12:20+00	2026-08-11 00:12:20+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ff230-eee8-7b5d-a6bb-deee16dba702	vegetarian-meal	approved	2026-08-11	food	1	20	4120	\N	\N	\N	2026-08-11 18:58:41+00	2026-08-11	2026-08-11 18:58:41+00	2026-08-11 18:58:41+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ff799-4970-737e-bc9c-4765464f6b49	vegetarian-meal	approved	2026-08-12	food	1	20	4120	\N	\N	\N	2026-08-12 20:10:46+00	2026-08-12	2026-08-12 20:10:46+00	2026-08-12 20:10:46+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	019ffb18-5e10-7f61-b6e6-a0d34bbc80cf	vegetarian-meal	approved	2026-08-13	food	1	20	4120	\N	\N	\N	2026-08-13 12:28:26+00	2026-08-13	2026-08-13 12:28:26+00	2026-08-13 12:28:26+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a002d4-8bd8-70d2-bca4-ec75d86bf376	vegetarian-meal	approved	2026-08-14	food	1	20	4120	\N	\N	\N	2026-08-15 00:31:19+00	2026-08-14	2026-08-15 00:31:19+00	2026-08-15 00:31:19+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a00cb4-ce38-7d91-afbc-facec935ae04	replace-four-red-meat-meals	approved	2026-W33	food	2	80	16600	\N	\N	\N	2026-08-16 22:32:51+00	2026-08-16	2026-08-16 22:32:51+00	2026-08-16 22:32:51+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a00cf0-3d10-7926-bf7a-3ef39fd197e6	vegetarian-meal	approved	2026-08-16	food	1	20	4120	\N	\N	\N	2026-08-16 23:37:46+00	2026-08-16	2026-08-16 23:37:46+00	2026-08-16 23:37:46+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a00d24-4d30-72cd-ad66-528172776e0c	no-food-waste-week	approved	2026-W33	waste	2	30	580	\N	\N	\N	2026-08-17 00:34:38+00	2026-08-16	2026-08-17 00:34:38+00	2026-08-17 00:34:38+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a02624-18d8-7652-afb6-0099901c281e	vegetarian-meal	approved	2026-08-21	food	1	20	4120	\N	\N	\N	2026-08-21 21:04:55+00	2026-08-21	2026-08-21 21:04:55+00	2026-08-21 21:04:55+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a02e6b-3cd8-735b-88a5-a3be8ce03abf	no-food-waste-week	approved	2026-W34	waste	2	30	580	\N	\N	\N	2026-08-23 11:39:35+00	2026-08-23	2026-08-23 11:39:35+00	2026-08-23 11:39:35+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a02ee7-eeb8-7a45-b9db-319ac9c1b6d9	vegetarian-meal	approved	2026-08-23	food	1	20	4120	\N	\N	\N	2026-08-23 13:55:47+00	2026-08-23	2026-08-23 13:55:47+00	2026-08-23 13:55:47+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a02ef7-34e0-7df2-8ae6-5d57586017a5	replace-four-red-meat-meals	approved	2026-W34	food	2	80	16600	\N	\N	\N	2026-08-23 14:12:28+00	2026-08-23	2026-08-23 14:12:28+00	2026-08-23 14:12:28+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a035c2-6b28-7080-b429-40bbaa999c05	vegetarian-meal	approved	2026-08-24	food	1	20	4120	\N	\N	\N	2026-08-24 21:52:09+00	2026-08-24	2026-08-24 21:52:09+00	2026-08-24 21:52:09+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a03a7d-fb50-7338-a2a3-d0f170ffac9c	vegetarian-meal	approved	2026-08-25	food	1	20	4120	\N	\N	\N	2026-08-25 19:55:30+00	2026-08-25	2026-08-25 19:55:30+00	2026-08-25 19:55:30+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a04829-9d90-7dd4-96b3-95b84fc954bd	vegetarian-meal	approved	2026-08-28	food	1	20	4120	\N	\N	\N	2026-08-28 11:38:02+00	2026-08-28	2026-08-28 11:38:02+00	2026-08-28 11:38:02+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a0531b-a5e0-7e3d-8ec3-b5cf7222c54d	vegetarian-meal	approved	2026-08-30	food	1	20	4120	\N	\N	\N	2026-08-30 14:38:36+00	2026-08-30	2026-08-30 14:38:36+00	2026-08-30 14:38:36+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a054da-22a8-7d8c-8f20-55bbc30f5d22	replace-four-red-meat-meals	approved	2026-W35	food	2	80	16600	\N	\N	\N	2026-08-30 22:46:17+00	2026-08-30	2026-08-30 22:46:17+00	2026-08-30 22:46:17+00	\N	\N	\N
019e25ed-c500-7d55-adfe-09786c72a244	01a05a64-f180-7cda-8c1a-488e9bef7b71	vegetarian-meal	approved	2026-08-31	food	1	20	4120	\N	\N	\N	2026-09-01 00:36:00+00	2026-08-31	2026-09-01 00:36:00+00	2026-09-01 00:36:00+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e53ea-7d68-7dc9-ab3d-f3c25943d17a	air-dry-laundry	approved	2026-05-23	energy	1	10	100	\N	\N	2000	2026-05-23 08:18:57+00	2026-05-23	2026-05-23 08:18:57+00	2026-05-23 08:18:57+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e540e-8028-7da0-94bb-881b029bb20d	cycle-5km	approved	2026-05-23	mobility	1	20	710	\N	\N	\N	2026-05-23 08:58:17+00	2026-05-23	2026-05-23 08:58:17+00	2026-05-23 08:58:17+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e5a06-ed80-724b-a321-4866f4a53ee0	cycle-5km	approved	2026-05-24	mobility	1	20	710	\N	\N	\N	2026-05-24 12:47:44+00	2026-05-24	2026-05-24 12:47:44+00	2026-05-24 12:47:44+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e77a7-a8e8-78ea-a318-1aaa62d027c0	cycle-5km	approved	2026-05-30	mobility	1	20	710	\N	\N	\N	2026-05-30 06:52:17+00	2026-05-30	2026-05-30 06:52:17+00	2026-05-30 06:52:17+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e782c-22f8-7753-9991-c982bd17bcac	air-dry-laundry	approved	2026-05-30	energy	1	10	100	\N	\N	2000	2026-05-30 09:16:59+00	2026-05-30	2026-05-30 09:16:59+00	2026-05-30 09:16:59+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e7e36-1c80-7958-964f-f3a15d5d3b1d	no-food-waste-week	approved	2026-W22	waste	2	30	580	\N	\N	\N	2026-05-31 13:25:36+00	2026-05-31	2026-05-31 13:25:36+00	2026-05-31 13:25:36+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e7fa1-5cb0-74f5-8976-5f785c6575f0	cycle-5km	approved	2026-05-31	mobility	1	20	710	\N	\N	\N	2026-05-31 20:02:22+00	2026-05-31	2026-05-31 20:02:22+00	2026-05-31 20:02:22+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e9cb0-d880-7108-a801-aa6366d39571	cycle-5km	approved	2026-06-06	mobility	1	20	710	\N	\N	\N	2026-06-06 11:28:16+00	2026-06-06	2026-06-06 11:28:16+00	2026-06-06 11:28:16+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019e9d9f-3408-7b08-84f6-346f6a7d2ae9	air-dry-laundry	approved	2026-06-06	energy	1	10	100	\N	\N	2000	2026-06-06 15:48:37+00	2026-06-06	2026-06-06 15:48:37+00	2026-06-06 15:48:37+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019ea1f8-ba88-7a5f-aa2b-5ca062642352	cycle-5km	approved	2026-06-07	mobility	1	20	710	\N	\N	\N	2026-06-07 12:04:53+00	2026-06-07	2026-06-07 12:04:53+00	2026-06-07 12:04:53+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019ec1c0-2298-7117-84e3-2d912803538a	cycle-5km	approved	2026-06-13	mobility	1	20	710	\N	\N	\N	2026-06-13 16:10:55+00	2026-06-13	2026-06-13 16:10:55+00	2026-06-13 16:10:55+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019ec678-efb8-7271-a05e-7c8b03bc11f9	no-food-waste-week	approved	2026-W24	waste	2	30	580	\N	\N	\N	2026-06-14 14:11:15+00	2026-06-14	2026-06-14 14:11:15+00	2026-06-14 14:11:15+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019ec6d9-8e18-7183-a8be-c6fcb4babd77	cycle-5km	approved	2026-06-14	mobility	1	20	710	\N	\N	\N	2026-06-14 15:56:47+00	2026-06-14	2026-06-14 15:56:47+00	2026-06-14 15:56:47+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019eea7b-d2e0-7968-98c2-6ee424ad44d5	cycle-5km	approved	2026-06-21	mobility	1	20	710	\N	\N	\N	2026-06-21 14:00:44+00	2026-06-21	2026-06-21 14:00:44+00	2026-06-21 14:00:44+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019eebd8-da70-7b67-a166-7771b6ea605c	no-food-waste-week	approved	2026-W25	waste	2	30	580	\N	\N	\N	2026-06-21 20:21:58+00	2026-06-21	2026-06-21 20:21:58+00	2026-06-21 20:21:58+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f095b-82a0-79e6-97b6-49f3a75b89b1	cycle-5km	approved	2026-06-27	mobility	1	20	710	\N	\N	\N	2026-06-27 13:53:40+00	2026-06-27	2026-06-27 13:53:40+00	2026-06-27 13:53:40+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f099b-7d88-757e-a915-9b4b932d62f4	air-dry-laundry	approved	2026-06-27	energy	1	10	100	\N	\N	2000	2026-06-27 15:03:33+00	2026-06-27	2026-06-27 15:03:33+00	2026-06-27 15:03:33+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f0e5a-3a30-7d75-a91f-720ababaa349	cycle-5km	approved	2026-06-28	mobility	1	20	710	\N	\N	\N	2026-06-28 13:10:22+00	2026-06-28	2026-06-28 13:10:22+00	2026-06-28 13:10:22+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f2dc5-49a0-7862-8f94-0b7085777286	cycle-5km	approved	2026-07-04	mobility	1	20	710	\N	\N	\N	2026-07-04 15:35:32+00	2026-07-04	2026-07-04 15:35:32+00	2026-07-04 15:35:32+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f2ec5-a688-704e-b673-96d3eb115af6	air-dry-laundry	approved	2026-07-04	energy	1	10	100	\N	\N	2000	2026-07-04 20:15:33+00	2026-07-04	2026-07-04 20:15:33+00	2026-07-04 20:15:33+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f33c7-6b58-7370-97b1-5465f5763e67	cycle-5km	approved	2026-07-05	mobility	1	20	710	\N	\N	\N	2026-07-05 19:35:35+00	2026-07-05	2026-07-05 19:35:35+00	2026-07-05 19:35:35+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f50c1-9a08-76f0-ae05-d5e7e2365620	air-dry-laundry	approved	2026-07-11	energy	1	10	100	\N	\N	2000	2026-07-11 10:38:13+00	2026-07-11	2026-07-11 10:38:13+00	2026-07-11 10:38:13+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f5707-f498-7f8b-bba7-98413bde72f1	cycle-5km	approved	2026-07-12	mobility	1	20	710	\N	\N	\N	2026-07-12 15:52:47+00	2026-07-12	2026-07-12 15:52:47+00	2026-07-12 15:52:47+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f7433-6c78-7b37-a5d8-7108b6d8e83e	cycle-5km	approved	2026-07-18	mobility	1	20	710	\N	\N	\N	2026-07-18 07:49:15+00	2026-07-18	2026-07-18 07:49:15+00	2026-07-18 07:49:15+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f7a51-6b00-7e3b-ae63-8b202b628b57	cycle-5km	approved	2026-07-19	mobility	1	20	710	\N	\N	\N	2026-07-19 12:19:44+00	2026-07-19	2026-07-19 12:19:44+00	2026-07-19 12:19:44+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f996a-a920-7e13-8c7d-73c984b8db4a	cycle-5km	approved	2026-07-25	mobility	1	20	710	\N	\N	\N	2026-07-25 13:15:32+00	2026-07-25	2026-07-25 13:15:32+00	2026-07-25 13:15:32+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f9a8f-2fd8-77d7-a59d-9a13530bfc08	air-dry-laundry	approved	2026-07-25	energy	1	10	100	\N	\N	2000	2026-07-25 18:35:03+00	2026-07-25	2026-07-25 18:35:03+00	2026-07-25 18:35:03+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f9eb6-7af8-73d2-9baf-6b7ab4646684	no-food-waste-week	approved	2026-W30	waste	2	30	580	\N	\N	\N	2026-07-26 13:56:27+00	2026-07-26	2026-07-26 13:56:27+00	2026-07-26 13:56:27+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019f9f7e-10b8-7829-975a-2935837689d3	cycle-5km	approved	2026-07-26	mobility	1	20	710	\N	\N	\N	2026-07-26 17:34:27+00	2026-07-26	2026-07-26 17:34:27+00	2026-07-26 17:34:27+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fbc07-9f60-7c41-86f6-2e392263b6ac	air-dry-laundry	approved	2026-08-01	energy	1	10	100	\N	\N	2000	2026-08-01 06:34:04+00	2026-08-01	2026-08-01 06:34:04+00	2026-08-01 06:34:04+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fbda4-6f10-7f9a-be88-ea1c127b1c39	cycle-5km	approved	2026-08-01	mobility	1	20	710	\N	\N	\N	2026-08-01 14:04:58+00	2026-08-01	2026-08-01 14:04:58+00	2026-08-01 14:04:58+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fc1b9-62e0-7fa4-8dbd-a638ebe533d1	cycle-5km	approved	2026-08-02	mobility	1	20	710	\N	\N	\N	2026-08-02 09:06:20+00	2026-08-02	2026-08-02 09:06:20+00	2026-08-02 09:06:20+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fc328-dd18-79f3-a406-702a7c16167e	no-food-waste-week	approved	2026-W31	waste	2	30	580	\N	\N	\N	2026-08-02 15:47:43+00	2026-08-02	2026-08-02 15:47:43+00	2026-08-02 15:47:43+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fe142-0c70-7dbe-b790-69326205f8d0	air-dry-laundry	approved	2026-08-08	energy	1	10	100	\N	\N	2000	2026-08-08 12:03:50+00	2026-08-08	2026-08-08 12:03:50+00	2026-08-08 12:03:50+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fe31a-9530-73ee-a8f4-b1c85882fa4c	cycle-5km	approved	2026-08-08	mobility	1	20	710	\N	\N	\N	2026-08-08 20:39:58+00	2026-08-08	2026-08-08 20:39:58+00	2026-08-08 20:39:58+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fe689-13b8-7a44-9a9f-03e68a000fd9	no-food-waste-week	approved	2026-W32	waste	2	30	580	\N	\N	\N	2026-08-09 12:39:31+00	2026-08-09	2026-08-09 12:39:31+00	2026-08-09 12:39:31+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	019fe7d6-a258-7008-a7d2-53d44a2b6aae	cycle-5km	approved	2026-08-09	mobility	1	20	710	\N	\N	\N	2026-08-09 18:43:51+00	2026-08-09	2026-08-09 18:43:51+00	2026-08-09 18:43:51+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a00480-43f0-7664-8c83-160ddecb0ff7	air-dry-laundry	approved	2026-08-15	energy	1	10	100	\N	\N	2000	2026-08-15 08:18:30+00	2026-08-15	2026-08-15 08:18:30+00	2026-08-15 08:18:30+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a00667-3fe8-7bd5-b930-25154c63b89a	cycle-5km	approved	2026-08-15	mobility	1	20	710	\N	\N	\N	2026-08-15 17:10:25+00	2026-08-15	2026-08-15 17:10:25+00	2026-08-15 17:10:25+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a00a7c-4b28-7c20-a10a-767955d9a1e5	cycle-5km	approved	2026-08-16	mobility	1	20	710	\N	\N	\N	2026-08-16 12:11:53+00	2026-08-16	2026-08-16 12:11:53+00	2026-08-16 12:11:53+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a00b49-ad48-774b-9622-bac4319cfc1a	no-food-waste-week	approved	2026-W33	waste	2	30	580	\N	\N	\N	2026-08-16 15:56:13+00	2026-08-16	2026-08-16 15:56:13+00	2026-08-16 15:56:13+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a028d2-ba30-796f-891c-6b45bfc797d3	cycle-5km	approved	2026-08-22	mobility	1	20	710	\N	\N	\N	2026-08-22 09:34:54+00	2026-08-22	2026-08-22 09:34:54+00	2026-08-22 09:34:54+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a02b00-e4d0-74bc-b61d-28ad135a6891	air-dry-laundry	approved	2026-08-22	energy	1	10	100	\N	\N	2000	2026-08-22 19:44:34+00	2026-08-22	2026-08-22 19:44:34+00	2026-08-22 19:44:34+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a02df1-9838-7e24-8803-e1583cf2be21	cycle-5km	approved	2026-08-23	mobility	1	20	710	\N	\N	\N	2026-08-23 09:26:43+00	2026-08-23	2026-08-23 09:26:43+00	2026-08-23 09:26:43+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a04ec1-aa30-7962-953e-4379691a0c3c	air-dry-laundry	approved	2026-08-29	energy	1	10	100	\N	\N	2000	2026-08-29 18:21:50+00	2026-08-29	2026-08-29 18:21:50+00	2026-08-29 18:21:50+00	\N	\N	\N
019e3e9a-e880-7be8-a322-577f33cebb91	01a05333-0258-7896-a5d4-7453e9f3942a	cycle-5km	approved	2026-08-30	mobility	1	20	710	\N	\N	\N	2026-08-30 15:04:07+00	2026-08-30	2026-08-30 15:04:07+00	2026-08-30 15:04:07+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e64d5-6840-7ba6-8b04-66c0af4aa1e3	three-minute-shower	approved	2026-05-26	water	1	10	50	36000	\N	1050	2026-05-26 15:09:28+00	2026-05-26	2026-05-26 15:09:28+00	2026-05-26 15:09:28+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e69c3-b0c8-7d50-9526-c3cdd446ffe8	three-minute-shower	approved	2026-05-27	water	1	10	50	36000	\N	1050	2026-05-27 14:08:13+00	2026-05-27	2026-05-27 14:08:13+00	2026-05-27 14:08:13+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e6df8-afb8-7f18-a20e-9f71626809a9	three-minute-shower	approved	2026-05-28	water	1	10	50	36000	\N	1050	2026-05-28 09:44:35+00	2026-05-28	2026-05-28 09:44:35+00	2026-05-28 09:44:35+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e727b-2a98-7fa2-9a6f-338771c912ae	three-minute-shower	approved	2026-05-29	water	1	10	50	36000	\N	1050	2026-05-29 06:45:35+00	2026-05-29	2026-05-29 06:45:35+00	2026-05-29 06:45:35+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e78c9-5910-7955-a5ed-d9e2a2fe366e	three-minute-shower	approved	2026-05-30	water	1	10	50	36000	\N	1050	2026-05-30 12:08:42+00	2026-05-30	2026-05-30 12:08:42+00	2026-05-30 12:08:42+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e7cc5-0820-7456-a94b-2cdbaffa2bb2	three-minute-shower	approved	2026-05-31	water	1	10	50	36000	\N	1050	2026-05-31 06:42:28+00	2026-05-31	2026-05-31 06:42:28+00	2026-05-31 06:42:28+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e82e8-dec0-76fd-a6be-d8786527d950	heating-down-1c-week	approved	2026-W23	energy	2	40	3400	\N	\N	\N	2026-06-01 11:19:20+00	2026-06-01	2026-06-01 11:19:20+00	2026-06-01 11:19:20+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e8492-ba48-73b7-a4e5-89dd3a0c9bab	three-minute-shower	approved	2026-06-01	water	1	10	50	36000	\N	1050	2026-06-01 19:04:29+00	2026-06-01	2026-06-01 19:04:29+00	2026-06-01 19:04:29+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e87aa-a4c0-7e48-a508-b66cea545134	three-minute-shower	approved	2026-06-02	water	1	10	50	36000	\N	1050	2026-06-02 09:29:28+00	2026-06-02	2026-06-02 09:29:28+00	2026-06-02 09:29:28+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e8c42-70a8-7a17-b9b2-8329234468cd	three-minute-shower	approved	2026-06-03	water	1	10	50	36000	\N	1050	2026-06-03 06:53:45+00	2026-06-03	2026-06-03 06:53:45+00	2026-06-03 06:53:45+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e9111-a428-7061-bbfb-8acae865b181	three-minute-shower	approved	2026-06-04	water	1	10	50	36000	\N	1050	2026-06-04 05:18:33+00	2026-06-04	2026-06-04 05:18:33+00	2026-06-04 05:18:33+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e9782-00a0-7c53-ac04-041a9fbaea47	three-minute-shower	approved	2026-06-05	water	1	10	50	36000	\N	1050	2026-06-05 11:19:00+00	2026-06-05	2026-06-05 11:19:00+00	2026-06-05 11:19:00+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019e9e1e-c830-7570-b958-5df3e01240ea	three-minute-shower	approved	2026-06-06	water	1	10	50	36000	\N	1050	2026-06-06 18:07:58+00	2026-06-06	2026-06-06 18:07:58+00	2026-06-06 18:07:58+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ea0ad-9ce8-779c-a765-a8e9f5ec5539	three-minute-shower	approved	2026-06-07	water	1	10	50	36000	\N	1050	2026-06-07 06:03:13+00	2026-06-07	2026-06-07 06:03:13+00	2026-06-07 06:03:13+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ea5ff-d760-7b09-991b-9aa022d542ee	heating-down-1c-week	approved	2026-W24	energy	2	40	3400	\N	\N	\N	2026-06-08 06:51:08+00	2026-06-08	2026-06-08 06:51:08+00	2026-06-08 06:51:08+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ea707-1218-7446-9420-87640226e5d4	three-minute-shower	approved	2026-06-08	water	1	10	50	36000	\N	1050	2026-06-08 11:38:39+00	2026-06-08	2026-06-08 11:38:39+00	2026-06-08 11:38:39+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019eab4c-b6c0-712b-b2c5-3fcc1ea34dec	three-minute-shower	approved	2026-06-09	water	1	10	50	36000	\N	1050	2026-06-09 07:33:12+00	2026-06-09	2026-06-09 07:33:12+00	2026-06-09 07:33:12+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019eb1ad-5bc8-7261-86db-79ecbb32ba12	three-minute-shower	approved	2026-06-10	water	1	10	50	36000	\N	1050	2026-06-10 13:16:29+00	2026-06-10	2026-06-10 13:16:29+00	2026-06-10 13:16:29+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019eb5cd-e470-7d2b-aad6-d8899fc663dc	three-minute-shower	approved	2026-06-11	water	1	10	50	36000	\N	1050	2026-06-11 08:30:30+00	2026-06-11	2026-06-11 08:30:30+00	2026-06-11 08:30:30+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ebcb7-ba90-7955-b8d5-5528e5c9259d	three-minute-shower	approved	2026-06-12	water	1	10	50	36000	\N	1050	2026-06-12 16:43:38+00	2026-06-12	2026-06-12 16:43:38+00	2026-06-12 16:43:38+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ebf8c-8d40-7c1d-abaf-f83253984fff	three-minute-shower	approved	2026-06-13	water	1	10	50	36000	\N	1050	2026-06-13 05:55:20+00	2026-06-13	2026-06-13 05:55:20+00	2026-06-13 05:55:20+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ec6f4-26b0-7c34-8b07-bbdf1e8cc512	three-minute-shower	approved	2026-06-14	water	1	10	50	36000	\N	1050	2026-06-14 16:25:50+00	2026-06-14	2026-06-14 16:25:50+00	2026-06-14 16:25:50+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ecb1b-c3d8-7836-8401-a0bc810a58a9	three-minute-shower	approved	2026-06-15	water	1	10	50	36000	\N	1050	2026-06-15 11:47:35+00	2026-06-15	2026-06-15 11:47:35+00	2026-06-15 11:47:35+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019eccb4-70f0-757a-aa89-c09449258d39	heating-down-1c-week	approved	2026-W25	energy	2	40	3400	\N	\N	\N	2026-06-15 19:13:58+00	2026-06-15	2026-06-15 19:13:58+00	2026-06-15 19:13:58+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ed1b0-d6c0-7682-a812-61f3884acf91	three-minute-shower	approved	2026-06-16	water	1	10	50	36000	\N	1050	2026-06-16 18:28:08+00	2026-06-16	2026-06-16 18:28:08+00	2026-06-16 18:28:08+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ed518-e8c0-798d-89e3-d7e53dbdd937	three-minute-shower	approved	2026-06-17	water	1	10	50	36000	\N	1050	2026-06-17 10:20:40+00	2026-06-17	2026-06-17 10:20:40+00	2026-06-17 10:20:40+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019edab0-65b0-7a1d-8333-135645974a3e	three-minute-shower	approved	2026-06-18	water	1	10	50	36000	\N	1050	2026-06-18 12:24:14+00	2026-06-18	2026-06-18 12:24:14+00	2026-06-18 12:24:14+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019edeb1-77a8-7ce1-8361-5c05b9ce2f0d	three-minute-shower	approved	2026-06-19	water	1	10	50	36000	\N	1050	2026-06-19 07:03:53+00	2026-06-19	2026-06-19 07:03:53+00	2026-06-19 07:03:53+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ee443-9598-7704-8029-63c820fa4e9d	three-minute-shower	approved	2026-06-20	water	1	10	50	36000	\N	1050	2026-06-20 09:01:35+00	2026-06-20	2026-06-20 09:01:35+00	2026-06-20 09:01:35+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019eea4e-bfd0-72c9-ae27-cecc19f529e7	three-minute-shower	approved	2026-06-21	water	1	10	50	36000	\N	1050	2026-06-21 13:11:30+00	2026-06-21	2026-06-21 13:11:30+00	2026-06-21 13:11:30+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ef00d-8758-7330-a028-525091d8c51b	heating-down-1c-week	approved	2026-W26	energy	2	40	3400	\N	\N	\N	2026-06-22 15:57:59+00	2026-06-22	2026-06-22 15:57:59+00	2026-06-22 15:57:59+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ef0dc-1a28-7dc1-8def-0ea5a65b5059	three-minute-shower	approved	2026-06-22	water	1	10	50	36000	\N	1050	2026-06-22 19:43:37+00	2026-06-22	2026-06-22 19:43:37+00	2026-06-22 19:43:37+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ef3a7-6758-7ea3-8d1e-aa328104664d	three-minute-shower	approved	2026-06-23	water	1	10	50	36000	\N	1050	2026-06-23 08:44:55+00	2026-06-23	2026-06-23 08:44:55+00	2026-06-23 08:44:55+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ef90d-4cf8-7f31-960f-b9d1316d62b5	three-minute-shower	approved	2026-06-24	water	1	10	50	36000	\N	1050	2026-06-24 09:54:19+00	2026-06-24	2026-06-24 09:54:19+00	2026-06-24 09:54:19+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019efe4a-0b70-7954-b545-52926de21e4c	three-minute-shower	approved	2026-06-25	water	1	10	50	36000	\N	1050	2026-06-25 10:18:46+00	2026-06-25	2026-06-25 10:18:46+00	2026-06-25 10:18:46+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f0324-e368-7efe-9f45-8143a5083fed	three-minute-shower	approved	2026-06-26	water	1	10	50	36000	\N	1050	2026-06-26 08:56:17+00	2026-06-26	2026-06-26 08:56:17+00	2026-06-26 08:56:17+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f09c8-2720-7fb1-af7a-9682391795b4	three-minute-shower	approved	2026-06-27	water	1	10	50	36000	\N	1050	2026-06-27 15:52:20+00	2026-06-27	2026-06-27 15:52:20+00	2026-06-27 15:52:20+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f0dcc-2b00-7f04-8754-b59c4f967b6f	three-minute-shower	approved	2026-06-28	water	1	10	50	36000	\N	1050	2026-06-28 10:35:12+00	2026-06-28	2026-06-28 10:35:12+00	2026-06-28 10:35:12+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f1374-4da8-7600-86a0-85086cd30323	heating-down-1c-week	approved	2026-W27	energy	2	40	3400	\N	\N	\N	2026-06-29 12:56:57+00	2026-06-29	2026-06-29 12:56:57+00	2026-06-29 12:56:57+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f13ff-3ff8-737e-b843-531f5be546c4	three-minute-shower	approved	2026-06-29	water	1	10	50	36000	\N	1050	2026-06-29 15:28:43+00	2026-06-29	2026-06-29 15:28:43+00	2026-06-29 15:28:43+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f18b0-1dd8-7d2e-916e-7cc04d7cb24c	three-minute-shower	approved	2026-06-30	water	1	10	50	36000	\N	1050	2026-06-30 13:20:23+00	2026-06-30	2026-06-30 13:20:23+00	2026-06-30 13:20:23+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f1c93-2468-78f0-b2f5-e0ecdcf6e4ed	three-minute-shower	approved	2026-07-01	water	1	10	50	36000	\N	1050	2026-07-01 07:27:13+00	2026-07-01	2026-07-01 07:27:13+00	2026-07-01 07:27:13+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f23b2-df68-74fe-ab44-3034dc64f26d	three-minute-shower	approved	2026-07-02	water	1	10	50	36000	\N	1050	2026-07-02 16:39:13+00	2026-07-02	2026-07-02 16:39:13+00	2026-07-02 16:39:13+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f2880-5d68-7410-9cc2-cf9c2cd6e733	three-minute-shower	approved	2026-07-03	water	1	10	50	36000	\N	1050	2026-07-03 15:02:09+00	2026-07-03	2026-07-03 15:02:09+00	2026-07-03 15:02:09+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f2b88-8c88-77a0-9af8-19cefe4055e0	three-minute-shower	approved	2026-07-04	water	1	10	50	36000	\N	1050	2026-07-04 05:09:57+00	2026-07-04	2026-07-04 05:09:57+00	2026-07-04 05:09:57+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f32e9-a9d0-7669-815a-297df4ceac74	three-minute-shower	approved	2026-07-05	water	1	10	50	36000	\N	1050	2026-07-05 15:33:22+00	2026-07-05	2026-07-05 15:33:22+00	2026-07-05 15:33:22+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f3833-ed38-7e77-937c-4c51b1af7e68	three-minute-shower	approved	2026-07-06	water	1	10	50	36000	\N	1050	2026-07-06 16:12:35+00	2026-07-06	2026-07-06 16:12:35+00	2026-07-06 16:12:35+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f386c-52b8-780e-a944-430b5ffd6d7e	heating-down-1c-week	approved	2026-W28	energy	2	40	3400	\N	\N	\N	2026-07-06 17:14:11+00	2026-07-06	2026-07-06 17:14:11+00	2026-07-06 17:14:11+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f3c63-cf90-70aa-83aa-5bf26539cbc0	three-minute-shower	approved	2026-07-07	water	1	10	50	36000	\N	1050	2026-07-07 11:43:22+00	2026-07-07	2026-07-07 11:43:22+00	2026-07-07 11:43:22+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f422f-b290-7861-acc7-a6b65709c15e	three-minute-shower	approved	2026-07-08	water	1	10	50	36000	\N	1050	2026-07-08 14:44:10+00	2026-07-08	2026-07-08 14:44:10+00	2026-07-08 14:44:10+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f45bc-d8c0-784e-b8b0-025e4503ec0f	three-minute-shower	approved	2026-07-09	water	1	10	50	36000	\N	1050	2026-07-09 07:17:12+00	2026-07-09	2026-07-09 07:17:12+00	2026-07-09 07:17:12+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f4b4f-19d8-74e8-92b1-1ec653113be3	three-minute-shower	approved	2026-07-10	water	1	10	50	36000	\N	1050	2026-07-10 09:15:03+00	2026-07-10	2026-07-10 09:15:03+00	2026-07-10 09:15:03+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f5127-64a0-7cae-8346-394a417313c8	three-minute-shower	approved	2026-07-11	water	1	10	50	36000	\N	1050	2026-07-11 12:29:24+00	2026-07-11	2026-07-11 12:29:24+00	2026-07-11 12:29:24+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f5507-daf0-766b-9049-001f1dd13625	three-minute-shower	approved	2026-07-12	water	1	10	50	36000	\N	1050	2026-07-12 06:33:26+00	2026-07-12	2026-07-12 06:33:26+00	2026-07-12 06:33:26+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f5c10-ca00-7fdc-b423-d244343fbd65	three-minute-shower	approved	2026-07-13	water	1	10	50	36000	\N	1050	2026-07-13 15:20:32+00	2026-07-13	2026-07-13 15:20:32+00	2026-07-13 15:20:32+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f5ca4-8268-7e93-87f2-b15e0b380563	heating-down-1c-week	approved	2026-W29	energy	2	40	3400	\N	\N	\N	2026-07-13 18:01:53+00	2026-07-13	2026-07-13 18:01:53+00	2026-07-13 18:01:53+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f605a-b080-7d33-97ce-0351675e575d	three-minute-shower	approved	2026-07-14	water	1	10	50	36000	\N	1050	2026-07-14 11:19:44+00	2026-07-14	2026-07-14 11:19:44+00	2026-07-14 11:19:44+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f6753-28b8-73c2-b5c0-3fee8cb86386	three-minute-shower	approved	2026-07-15	water	1	10	50	36000	\N	1050	2026-07-15 19:48:51+00	2026-07-15	2026-07-15 19:48:51+00	2026-07-15 19:48:51+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f6980-d270-7513-806b-2f05864f4d54	three-minute-shower	approved	2026-07-16	water	1	10	50	36000	\N	1050	2026-07-16 05:57:58+00	2026-07-16	2026-07-16 05:57:58+00	2026-07-16 05:57:58+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f703f-e740-75cb-bc0a-e61acf6d19ca	three-minute-shower	approved	2026-07-17	water	1	10	50	36000	\N	1050	2026-07-17 13:24:24+00	2026-07-17	2026-07-17 13:24:24+00	2026-07-17 13:24:24+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f7581-d9c0-77f8-9fb1-be6cda383423	three-minute-shower	approved	2026-07-18	water	1	10	50	36000	\N	1050	2026-07-18 13:54:32+00	2026-07-18	2026-07-18 13:54:32+00	2026-07-18 13:54:32+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f78ef-79a0-72c3-b73c-786edd22e9f4	three-minute-shower	approved	2026-07-19	water	1	10	50	36000	\N	1050	2026-07-19 05:53:08+00	2026-07-19	2026-07-19 05:53:08+00	2026-07-19 05:53:08+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f7fe3-8cd8-7955-84eb-c7634dfa06de	heating-down-1c-week	approved	2026-W30	energy	2	40	3400	\N	\N	\N	2026-07-20 14:17:27+00	2026-07-20	2026-07-20 14:17:27+00	2026-07-20 14:17:27+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f8001-fdd0-7dd4-8ec4-9a36d8d1731e	three-minute-shower	approved	2026-07-20	water	1	10	50	36000	\N	1050	2026-07-20 14:50:42+00	2026-07-20	2026-07-20 14:50:42+00	2026-07-20 14:50:42+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019f8375-52a0-7330-af59-d76213270380	three-minute-shower	approved	2026-07-21	water	1	10	50	36000	\N	1050	2026-07-21 06:55:32+00	2026-07-21	2026-07-21 06:55:32+00	2026-07-21 06:55:32+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019fe2c1-0f38-7bea-bbb1-b2ce9692d602	three-minute-shower	approved	2026-08-08	water	1	10	50	36000	\N	1050	2026-08-08 19:02:11+00	2026-08-08	2026-08-08 19:02:11+00	2026-08-08 19:02:11+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019fe705-5068-78f9-90bb-7359d6026846	three-minute-shower	approved	2026-08-09	water	1	10	50	36000	\N	1050	2026-08-09 14:55:13+00	2026-08-09	2026-08-09 14:55:13+00	2026-08-09 14:55:13+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019fec35-2e00-7e5c-b677-1081395e2454	three-minute-shower	approved	2026-08-10	water	1	10	50	36000	\N	1050	2026-08-10 15:05:36+00	2026-08-10	2026-08-10 15:05:36+00	2026-08-10 15:05:36+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019fecba-e860-7208-b4c9-588c3e3602c3	heating-down-1c-week	approved	2026-W33	energy	2	40	3400	\N	\N	\N	2026-08-10 17:31:40+00	2026-08-10	2026-08-10 17:31:40+00	2026-08-10 17:31:40+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ff152-d770-7f7f-8ef3-793bdbb3ce51	three-minute-shower	approved	2026-08-11	water	1	10	50	36000	\N	1050	2026-08-11 14:56:06+00	2026-08-11	2026-08-11 14:56:06+00	2026-08-11 14:56:06+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ff4e6-27c0-7b46-a44c-fba6c05e7cdd	three-minute-shower	approved	2026-08-12	water	1	10	50	36000	\N	1050	2026-08-12 07:35:52+00	2026-08-12	2026-08-12 07:35:52+00	2026-08-12 07:35:52+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	019ffabe-4b78-739d-974d-198f4095a31f	three-minute-shower	approved	2026-08-13	water	1	10	50	36000	\N	1050	2026-08-13 10:50:03+00	2026-08-13	2026-08-13 10:50:03+00	2026-08-13 10:50:03+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a000ee-91b0-72d5-ae4f-ddc8ce471489	three-minute-shower	approved	2026-08-14	water	1	10	50	36000	\N	1050	2026-08-14 15:40:30+00	2026-08-14	2026-08-14 15:40:30+00	2026-08-14 15:40:30+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a005fe-e510-7286-9dc4-c3360ebdd7a7	three-minute-shower	approved	2026-08-15	water	1	10	50	36000	\N	1050	2026-08-15 15:16:26+00	2026-08-15	2026-08-15 15:16:26+00	2026-08-15 15:16:26+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a00bc5-3e18-7aa5-99d3-0d8a5373e067	three-minute-shower	approved	2026-08-16	water	1	10	50	36000	\N	1050	2026-08-16 18:11:11+00	2026-08-16	2026-08-16 18:11:11+00	2026-08-16 18:11:11+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a00ed9-11b0-7c91-a790-07bfdf4a2d8e	three-minute-shower	approved	2026-08-17	water	1	10	50	36000	\N	1050	2026-08-17 08:31:42+00	2026-08-17	2026-08-17 08:31:42+00	2026-08-17 08:31:42+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a0105b-6808-7384-a640-4a21bfed918c	heating-down-1c-week	approved	2026-W34	energy	2	40	3400	\N	\N	\N	2026-08-17 15:33:41+00	2026-08-17	2026-08-17 15:33:41+00	2026-08-17 15:33:41+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a01481-6b08-7c18-9977-5d280862aed6	three-minute-shower	approved	2026-08-18	water	1	10	50	36000	\N	1050	2026-08-18 10:53:41+00	2026-08-18	2026-08-18 10:53:41+00	2026-08-18 10:53:41+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a01924-f6c0-758f-bdae-bab37ace8d7f	three-minute-shower	approved	2026-08-19	water	1	10	50	36000	\N	1050	2026-08-19 08:30:48+00	2026-08-19	2026-08-19 08:30:48+00	2026-08-19 08:30:48+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a01ffd-8700-7d25-b274-2d0737f997ed	three-minute-shower	approved	2026-08-20	water	1	10	50	36000	\N	1050	2026-08-20 16:25:04+00	2026-08-20	2026-08-20 16:25:04+00	2026-08-20 16:25:04+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a024ad-bce8-7259-8668-33e7bda434a3	three-minute-shower	approved	2026-08-21	water	1	10	50	36000	\N	1050	2026-08-21 14:16:01+00	2026-08-21	2026-08-21 14:16:01+00	2026-08-21 14:16:01+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a02881-2378-7cf9-9840-849fb0a26869	three-minute-shower	approved	2026-08-22	water	1	10	50	36000	\N	1050	2026-08-22 08:05:47+00	2026-08-22	2026-08-22 08:05:47+00	2026-08-22 08:05:47+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a02db7-42a0-77ab-85a5-9e0d81e9c648	three-minute-shower	approved	2026-08-23	water	1	10	50	36000	\N	1050	2026-08-23 08:23:00+00	2026-08-23	2026-08-23 08:23:00+00	2026-08-23 08:23:00+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a03321-8570-7d7b-af8b-ea5a56903f89	three-minute-shower	approved	2026-08-24	water	1	10	50	36000	\N	1050	2026-08-24 09:37:10+00	2026-08-24	2026-08-24 09:37:10+00	2026-08-24 09:37:10+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a033f6-f610-7106-91f4-b6bd6d26ed1f	heating-down-1c-week	approved	2026-W35	energy	2	40	3400	\N	\N	\N	2026-08-24 13:30:18+00	2026-08-24	2026-08-24 13:30:18+00	2026-08-24 13:30:18+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a03866-f290-7347-828a-f0a1b5cbe187	three-minute-shower	approved	2026-08-25	water	1	10	50	36000	\N	1050	2026-08-25 10:11:06+00	2026-08-25	2026-08-25 10:11:06+00	2026-08-25 10:11:06+00	\N	\N	\N
019e6270-7e00-743b-82e5-e422dbbfd50c	01a03cc4-49a0-7b92-9378-ca1aec2e12b0	three-minute-shower	approved	2026-08-26	water	1	10	50	36000	\N	1050	2026-08-26 06:31:32+00	2026-08-26	2026-08-26 06:31:32+00	2026-08-26 06:31:32+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019eb15b-82a8-7074-b104-a77fa2f1d20e	metro-10km	approved	2026-06-10	mobility	1	25	1380	\N	\N	\N	2026-06-10 11:47:05+00	2026-06-10	2026-06-10 11:47:05+00	2026-06-10 11:47:05+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019eb803-90f0-7148-97e7-b95224365f45	metro-10km	approved	2026-06-11	mobility	1	25	1380	\N	\N	\N	2026-06-11 18:48:22+00	2026-06-11	2026-06-11 18:48:22+00	2026-06-11 18:48:22+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019eba33-26d8-76c5-960e-325b1ac6f844	metro-10km	approved	2026-06-12	mobility	1	25	1380	\N	\N	\N	2026-06-12 04:59:35+00	2026-06-12	2026-06-12 04:59:35+00	2026-06-12 04:59:35+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ecbc0-9728-752c-9614-dd1ad58b8f4d	metro-10km	approved	2026-06-15	mobility	1	25	1380	\N	\N	\N	2026-06-15 14:47:37+00	2026-06-15	2026-06-15 14:47:37+00	2026-06-15 14:47:37+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ecf48-2f78-7751-a2c2-19fb9d731473	metro-10km	approved	2026-06-16	mobility	1	25	1380	\N	\N	\N	2026-06-16 07:14:35+00	2026-06-16	2026-06-16 07:14:35+00	2026-06-16 07:14:35+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ed5bd-2f70-7c0e-bee6-a7afb5beaaf4	metro-10km	approved	2026-06-17	mobility	1	25	1380	\N	\N	\N	2026-06-17 13:20:06+00	2026-06-17	2026-06-17 13:20:06+00	2026-06-17 13:20:06+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019edbe2-5dd0-7dbe-aeaf-03e28364aa76	metro-10km	approved	2026-06-18	mobility	1	25	1380	\N	\N	\N	2026-06-18 17:58:26+00	2026-06-18	2026-06-18 17:58:26+00	2026-06-18 17:58:26+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ee04e-f338-74b7-a103-0129286c0392	metro-10km	approved	2026-06-19	mobility	1	25	1380	\N	\N	\N	2026-06-19 14:35:31+00	2026-06-19	2026-06-19 14:35:31+00	2026-06-19 14:35:31+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ee9a6-fe80-7ed0-84a5-62b63cad99db	train-500km	rejected	2026-W25	mobility	3	150	111000	\N	\N	\N	2026-06-21 10:08:16+00	2026-06-21	2026-06-21 10:08:16+00	2026-06-26 10:08:16+00	\N	019dda65-d500-714a-b2cc-869bf39d444f	There is nothing to show for it.
019eaa52-9780-7927-937d-018e7ea6288a	019eee28-5468-74f9-87c9-4543e5a2b6bd	metro-10km	approved	2026-06-22	mobility	1	25	1380	\N	\N	\N	2026-06-22 07:08:01+00	2026-06-22	2026-06-22 07:08:01+00	2026-06-22 07:08:01+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ef584-e5a0-7d91-bc43-52025d23fa62	metro-10km	approved	2026-06-23	mobility	1	25	1380	\N	\N	\N	2026-06-23 17:26:28+00	2026-06-23	2026-06-23 17:26:28+00	2026-06-23 17:26:28+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ef8e5-a888-76a5-8f21-8a7b54f5b561	metro-10km	approved	2026-06-24	mobility	1	25	1380	\N	\N	\N	2026-06-24 09:11:01+00	2026-06-24	2026-06-24 09:11:01+00	2026-06-24 09:11:01+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019efe9c-26f8-78da-92e3-a7274e348192	metro-10km	approved	2026-06-25	mobility	1	25	1380	\N	\N	\N	2026-06-25 11:48:27+00	2026-06-25	2026-06-25 11:48:27+00	2026-06-25 11:48:27+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f0524-1698-7c34-903b-baab8d0b07b5	metro-10km	approved	2026-06-26	mobility	1	25	1380	\N	\N	\N	2026-06-26 18:14:39+00	2026-06-26	2026-06-26 18:14:39+00	2026-06-26 18:14:39+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f1c31-49a0-7a10-a7d6-afa7cb21c853	metro-10km	approved	2026-07-01	mobility	1	25	1380	\N	\N	\N	2026-07-01 05:40:20+00	2026-07-01	2026-07-01 05:40:20+00	2026-07-01 05:40:20+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f221d-cc30-7e8a-bea2-9d2966f9ab93	metro-10km	approved	2026-07-02	mobility	1	25	1380	\N	\N	\N	2026-07-02 09:16:46+00	2026-07-02	2026-07-02 09:16:46+00	2026-07-02 09:16:46+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f2879-1620-7e7e-ab0b-ce4a2c4400de	metro-10km	approved	2026-07-03	mobility	1	25	1380	\N	\N	\N	2026-07-03 14:54:12+00	2026-07-03	2026-07-03 14:54:12+00	2026-07-03 14:54:12+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f3845-69c8-7fa9-8601-7d9c991b3a73	metro-10km	approved	2026-07-06	mobility	1	25	1380	\N	\N	\N	2026-07-06 16:31:41+00	2026-07-06	2026-07-06 16:31:41+00	2026-07-06 16:31:41+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f3bb6-6508-7b51-8d2c-bf5458def640	metro-10km	approved	2026-07-07	mobility	1	25	1380	\N	\N	\N	2026-07-07 08:33:57+00	2026-07-07	2026-07-07 08:33:57+00	2026-07-07 08:33:57+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f4020-6648-7007-8c30-c2d33a2c2ec1	metro-10km	approved	2026-07-08	mobility	1	25	1380	\N	\N	\N	2026-07-08 05:08:13+00	2026-07-08	2026-07-08 05:08:13+00	2026-07-08 05:08:13+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f46fa-6d88-7d65-a0ed-fffb186332e6	metro-10km	approved	2026-07-09	mobility	1	25	1380	\N	\N	\N	2026-07-09 13:04:05+00	2026-07-09	2026-07-09 13:04:05+00	2026-07-09 13:04:05+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f4bd4-ff30-7951-a316-dd5978e2226a	metro-10km	approved	2026-07-10	mobility	1	25	1380	\N	\N	\N	2026-07-10 11:41:18+00	2026-07-10	2026-07-10 11:41:18+00	2026-07-10 11:41:18+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f5583-c1b0-763f-a26c-20737186b400	train-500km	rejected	2026-W28	mobility	3	150	111000	\N	\N	\N	2026-07-12 08:48:46+00	2026-07-12	2026-07-12 08:48:46+00	2026-07-17 08:48:46+00	\N	019dda65-d500-714a-b2cc-869bf39d444f	There is nothing to show for it.
019eaa52-9780-7927-937d-018e7ea6288a	019f5b6e-ae00-7431-bb01-3a12c1b4a717	metro-10km	approved	2026-07-13	mobility	1	25	1380	\N	\N	\N	2026-07-13 12:23:28+00	2026-07-13	2026-07-13 12:23:28+00	2026-07-13 12:23:28+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f6044-3698-79db-8fad-821d7a236d88	metro-10km	approved	2026-07-14	mobility	1	25	1380	\N	\N	\N	2026-07-14 10:55:11+00	2026-07-14	2026-07-14 10:55:11+00	2026-07-14 10:55:11+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f6671-3110-7c2c-b239-1ba61a74ebba	metro-10km	approved	2026-07-15	mobility	1	25	1380	\N	\N	\N	2026-07-15 15:42:02+00	2026-07-15	2026-07-15 15:42:02+00	2026-07-15 15:42:02+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f6a2f-c398-7f11-8d41-8dd911348b73	metro-10km	approved	2026-07-16	mobility	1	25	1380	\N	\N	\N	2026-07-16 09:09:03+00	2026-07-16	2026-07-16 09:09:03+00	2026-07-16 09:09:03+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f7bb9-ccd0-7884-879b-884b2cff4bac	train-500km	approved	2026-W29	mobility	3	150	111000	\N	\N	\N	2026-07-19 18:53:22+00	2026-07-19	2026-07-19 18:53:22+00	2026-07-24 18:53:22+00	\N	019dda65-d500-714a-b2cc-869bf39d444f	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f7e0d-1370-7ae0-88be-045bce99fdde	metro-10km	approved	2026-07-20	mobility	1	25	1380	\N	\N	\N	2026-07-20 05:43:34+00	2026-07-20	2026-07-20 05:43:34+00	2026-07-20 05:43:34+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f896a-4170-7a67-b2bb-eb3038e692fa	metro-10km	approved	2026-07-22	mobility	1	25	1380	\N	\N	\N	2026-07-22 10:41:10+00	2026-07-22	2026-07-22 10:41:10+00	2026-07-22 10:41:10+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f9040-7050-7675-a135-ac191c7741ae	metro-10km	approved	2026-07-23	mobility	1	25	1380	\N	\N	\N	2026-07-23 18:32:50+00	2026-07-23	2026-07-23 18:32:50+00	2026-07-23 18:32:50+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f9299-6028-7f96-89e4-b256b36e1c22	metro-10km	approved	2026-07-24	mobility	1	25	1380	\N	\N	\N	2026-07-24 05:29:13+00	2026-07-24	2026-07-24 05:29:13+00	2026-07-24 05:29:13+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019f9f28-6af0-79ed-8388-58b8115b892e	train-500km	approved	2026-W30	mobility	3	150	111000	\N	\N	\N	2026-07-26 16:00:54+00	2026-07-26	2026-07-26 16:00:54+00	2026-07-31 16:00:54+00	\N	019dda65-d500-714a-b2cc-869bf39d444f	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fa351-b1e0-7386-b16b-78e15193fb3d	metro-10km	approved	2026-07-27	mobility	1	25	1380	\N	\N	\N	2026-07-27 11:24:28+00	2026-07-27	2026-07-27 11:24:28+00	2026-07-27 11:24:28+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fa9e6-3828-753c-84b0-f85048d926ec	metro-10km	approved	2026-07-28	mobility	1	25	1380	\N	\N	\N	2026-07-28 18:04:25+00	2026-07-28	2026-07-28 18:04:25+00	2026-07-28 18:04:25+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019faee7-1298-7382-b08e-a86e34a8bbff	metro-10km	approved	2026-07-29	mobility	1	25	1380	\N	\N	\N	2026-07-29 17:23:27+00	2026-07-29	2026-07-29 17:23:27+00	2026-07-29 17:23:27+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fb238-8b70-736a-acb9-46884f7d81c5	metro-10km	approved	2026-07-30	mobility	1	25	1380	\N	\N	\N	2026-07-30 08:51:18+00	2026-07-30	2026-07-30 08:51:18+00	2026-07-30 08:51:18+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fb785-cc78-7c73-a59c-41b4ef2cbaaa	metro-10km	approved	2026-07-31	mobility	1	25	1380	\N	\N	\N	2026-07-31 09:33:47+00	2026-07-31	2026-07-31 09:33:47+00	2026-07-31 09:33:47+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fc700-6a28-7d72-a327-9dcd235c3570	metro-10km	approved	2026-08-03	mobility	1	25	1380	\N	\N	\N	2026-08-03 09:42:01+00	2026-08-03	2026-08-03 09:42:01+00	2026-08-03 09:42:01+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fcd15-7f70-7a5e-a869-6fcab47f8c72	metro-10km	approved	2026-08-04	mobility	1	25	1380	\N	\N	\N	2026-08-04 14:02:46+00	2026-08-04	2026-08-04 14:02:46+00	2026-08-04 14:02:46+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fd04f-3a28-7a98-b0b2-d1d0ab65fc31	metro-10km	approved	2026-08-05	mobility	1	25	1380	\N	\N	\N	2026-08-05 05:04:41+00	2026-08-05	2026-08-05 05:04:41+00	2026-08-05 05:04:41+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019fd5c4-e2f0-7429-8201-3ee9c27f4129	metro-10km	approved	2026-08-06	mobility	1	25	1380	\N	\N	\N	2026-08-06 06:31:18+00	2026-08-06	2026-08-06 06:31:18+00	2026-08-06 06:31:18+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019feb3c-d7c8-759a-9a79-76f8085ec83c	metro-10km	approved	2026-08-10	mobility	1	25	1380	\N	\N	\N	2026-08-10 10:34:21+00	2026-08-10	2026-08-10 10:34:21+00	2026-08-10 10:34:21+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ff0ed-1c78-7ab7-b5cd-e43e6a6607ba	metro-10km	approved	2026-08-11	mobility	1	25	1380	\N	\N	\N	2026-08-11 13:04:59+00	2026-08-11	2026-08-11 13:04:59+00	2026-08-11 13:04:59+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ff600-61c0-7433-b31d-6f1e4ac7a936	metro-10km	approved	2026-08-12	mobility	1	25	1380	\N	\N	\N	2026-08-12 12:44:08+00	2026-08-12	2026-08-12 12:44:08+00	2026-08-12 12:44:08+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	019ff94b-1820-70b5-a3ba-cddc8e2ebd2b	metro-10km	approved	2026-08-13	mobility	1	25	1380	\N	\N	\N	2026-08-13 04:04:36+00	2026-08-13	2026-08-13 04:04:36+00	2026-08-13 04:04:36+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a00130-8480-7f91-aee1-feccc6e2c7a5	metro-10km	approved	2026-08-14	mobility	1	25	1380	\N	\N	\N	2026-08-14 16:52:32+00	2026-08-14	2026-08-14 16:52:32+00	2026-08-14 16:52:32+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a00e81-0e70-734a-a420-badbc620c412	metro-10km	approved	2026-08-17	mobility	1	25	1380	\N	\N	\N	2026-08-17 06:55:34+00	2026-08-17	2026-08-17 06:55:34+00	2026-08-17 06:55:34+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a01485-1870-7ee7-852d-e9bcc127a68b	metro-10km	approved	2026-08-18	mobility	1	25	1380	\N	\N	\N	2026-08-18 10:57:42+00	2026-08-18	2026-08-18 10:57:42+00	2026-08-18 10:57:42+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a01af3-1f40-7e85-a07b-22203bb37e3d	metro-10km	approved	2026-08-19	mobility	1	25	1380	\N	\N	\N	2026-08-19 16:55:36+00	2026-08-19	2026-08-19 16:55:36+00	2026-08-19 16:55:36+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a01e03-2a18-7898-8044-13ec7b6eeaa1	metro-10km	approved	2026-08-20	mobility	1	25	1380	\N	\N	\N	2026-08-20 07:11:59+00	2026-08-20	2026-08-20 07:11:59+00	2026-08-20 07:11:59+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a02448-ffd8-75bb-9c18-9a1bc9805e13	metro-10km	approved	2026-08-21	mobility	1	25	1380	\N	\N	\N	2026-08-21 12:25:59+00	2026-08-21	2026-08-21 12:25:59+00	2026-08-21 12:25:59+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a02d52-6650-7116-8a18-e6ad00b909fd	train-500km	approved	2026-W34	mobility	3	150	111000	\N	\N	\N	2026-08-23 06:32:50+00	2026-08-23	2026-08-23 06:32:50+00	2026-08-28 06:32:50+00	\N	019dda65-d500-714a-b2cc-869bf39d444f	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a0344e-8038-7e3f-9d19-ea9326a96e78	metro-10km	approved	2026-08-24	mobility	1	25	1380	\N	\N	\N	2026-08-24 15:05:55+00	2026-08-24	2026-08-24 15:05:55+00	2026-08-24 15:05:55+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a038a1-ec38-7af6-8e13-a58db37d648c	metro-10km	approved	2026-08-25	mobility	1	25	1380	\N	\N	\N	2026-08-25 11:15:31+00	2026-08-25	2026-08-25 11:15:31+00	2026-08-25 11:15:31+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a03ed5-95a0-7ee0-91ca-1a150cab932b	metro-10km	approved	2026-08-26	mobility	1	25	1380	\N	\N	\N	2026-08-26 16:09:40+00	2026-08-26	2026-08-26 16:09:40+00	2026-08-26 16:09:40+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a04234-31c0-72b1-9ce1-0f24ae7147a0	metro-10km	approved	2026-08-27	mobility	1	25	1380	\N	\N	\N	2026-08-27 07:51:52+00	2026-08-27	2026-08-27 07:51:52+00	2026-08-27 07:51:52+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a049b3-d388-7c05-8bf9-9ed439327c35	metro-10km	approved	2026-08-28	mobility	1	25	1380	\N	\N	\N	2026-08-28 18:48:37+00	2026-08-28	2026-08-28 18:48:37+00	2026-08-28 18:48:37+00	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a04c93-6c08-76c3-9986-96d98367d888	train-500km	pending	2026-W35	mobility	3	150	111000	\N	\N	\N	2026-08-29 08:12:05+00	2026-08-29	2026-08-29 08:12:05+00	\N	\N	\N	\N
019eaa52-9780-7927-937d-018e7ea6288a	01a056fe-bff8-7e4d-bbe9-bd61c5ca4702	metro-10km	approved	2026-08-31	mobility	1	25	1380	\N	\N	\N	2026-08-31 08:45:31+00	2026-08-31	2026-08-31 08:45:31+00	2026-08-31 08:45:31+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019ef9f4-e9f0-7dba-babe-d95cbcdc9881	carpool-30km	approved	2026-06-24	mobility	1	25	2130	\N	\N	\N	2026-06-24 14:07:18+00	2026-06-24	2026-06-24 14:07:18+00	2026-06-24 14:07:18+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019efed7-3810-79fe-ae58-9194a7b57013	carpool-30km	approved	2026-06-25	mobility	1	25	2130	\N	\N	\N	2026-06-25 12:52:58+00	2026-06-25	2026-06-25 12:52:58+00	2026-06-25 12:52:58+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f06b5-8820-7672-8bb6-1d5032912453	carpool-30km	approved	2026-06-26	mobility	1	25	2130	\N	\N	\N	2026-06-27 01:33:08+00	2026-06-26	2026-06-27 01:33:08+00	2026-06-27 01:33:08+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f0e0f-0448-74af-aa17-06717daab402	eco-drive-50km	approved	2026-W26	mobility	1	15	830	\N	\N	\N	2026-06-28 11:48:13+00	2026-06-28	2026-06-28 11:48:13+00	2026-06-28 11:48:13+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f13be-5ab0-7002-9602-76dd95edbd46	carpool-30km	approved	2026-06-29	mobility	1	25	2130	\N	\N	\N	2026-06-29 14:17:50+00	2026-06-29	2026-06-29 14:17:50+00	2026-06-29 14:17:50+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f1d77-90f8-7fe4-b1dc-1ba4e1d8d34f	carpool-30km	approved	2026-07-01	mobility	1	25	2130	\N	\N	\N	2026-07-01 11:36:43+00	2026-07-01	2026-07-01 11:36:43+00	2026-07-01 11:36:43+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f1e4e-41e8-73bf-9963-c0d02d84c2ea	climate-workshop	approved	once	learning	1	40	\N	\N	\N	\N	2026-07-01 15:31:13+00	2026-07-01	2026-07-01 15:31:13+00	2026-07-01 15:31:13+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f23ee-ee68-78af-9f84-0d4f957b343e	carpool-30km	approved	2026-07-02	mobility	1	25	2130	\N	\N	\N	2026-07-02 17:44:49+00	2026-07-02	2026-07-02 17:44:49+00	2026-07-02 17:44:49+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f289f-3008-74dc-b7c7-29272a06db7b	carpool-30km	approved	2026-07-03	mobility	1	25	2130	\N	\N	\N	2026-07-03 15:35:49+00	2026-07-03	2026-07-03 15:35:49+00	2026-07-03 15:35:49+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f3490-87b8-7a0d-b9f2-4b12cf2b4233	eco-drive-50km	approved	2026-W27	mobility	1	15	830	\N	\N	\N	2026-07-05 23:15:15+00	2026-07-05	2026-07-05 23:15:15+00	2026-07-05 23:15:15+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f3d2f-12b8-7deb-8d37-9769e4f25f48	carpool-30km	approved	2026-07-07	mobility	1	25	2130	\N	\N	\N	2026-07-07 15:25:23+00	2026-07-07	2026-07-07 15:25:23+00	2026-07-07 15:25:23+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f43db-8218-75d3-9c10-ba96ceb83e66	carpool-30km	approved	2026-07-08	mobility	1	25	2130	\N	\N	\N	2026-07-08 22:31:27+00	2026-07-08	2026-07-08 22:31:27+00	2026-07-08 22:31:27+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f4d1c-8ea8-7011-878c-ae6bd9526352	carpool-30km	approved	2026-07-10	mobility	1	25	2130	\N	\N	\N	2026-07-10 17:39:05+00	2026-07-10	2026-07-10 17:39:05+00	2026-07-10 17:39:05+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f5c15-f250-7a7c-b62d-c14d42d0f01f	carpool-30km	approved	2026-07-13	mobility	1	25	2130	\N	\N	\N	2026-07-13 15:26:10+00	2026-07-13	2026-07-13 15:26:10+00	2026-07-13 15:26:10+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f688f-ded8-768f-a129-6737754ba84d	carpool-30km	approved	2026-07-15	mobility	1	25	2130	\N	\N	\N	2026-07-16 01:34:47+00	2026-07-15	2026-07-16 01:34:47+00	2026-07-16 01:34:47+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f72bc-2df8-7db4-839b-ce63593f1996	carpool-30km	approved	2026-07-17	mobility	1	25	2130	\N	\N	\N	2026-07-18 00:59:23+00	2026-07-17	2026-07-18 00:59:23+00	2026-07-18 00:59:23+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f80fe-e7e8-7523-a8a4-55c4d821492a	carpool-30km	approved	2026-07-20	mobility	1	25	2130	\N	\N	\N	2026-07-20 19:26:57+00	2026-07-20	2026-07-20 19:26:57+00	2026-07-20 19:26:57+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f869b-a0b0-76b2-8124-f9f5d9544094	carpool-30km	approved	2026-07-21	mobility	1	25	2130	\N	\N	\N	2026-07-21 21:36:14+00	2026-07-21	2026-07-21 21:36:14+00	2026-07-21 21:36:14+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f8c26-e0d0-7787-b2c9-b4017e62abcb	carpool-30km	approved	2026-07-22	mobility	1	25	2130	\N	\N	\N	2026-07-22 23:26:26+00	2026-07-22	2026-07-22 23:26:26+00	2026-07-22 23:26:26+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019f9fd2-7e00-7a6f-a554-0cbb2622b81f	eco-drive-50km	approved	2026-W30	mobility	1	15	830	\N	\N	\N	2026-07-26 19:06:40+00	2026-07-26	2026-07-26 19:06:40+00	2026-07-26 19:06:40+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fa8dc-d6a8-7cdd-a640-52f6b08f95a9	carpool-30km	approved	2026-07-28	mobility	1	25	2130	\N	\N	\N	2026-07-28 13:14:33+00	2026-07-28	2026-07-28 13:14:33+00	2026-07-28 13:14:33+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019faeb9-3c38-7d64-bdf8-3609a97029df	carpool-30km	approved	2026-07-29	mobility	1	25	2130	\N	\N	\N	2026-07-29 16:33:23+00	2026-07-29	2026-07-29 16:33:23+00	2026-07-29 16:33:23+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fb405-1db0-7c80-942f-eee69e3f56d0	carpool-30km	approved	2026-07-30	mobility	1	25	2130	\N	\N	\N	2026-07-30 17:14:22+00	2026-07-30	2026-07-30 17:14:22+00	2026-07-30 17:14:22+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fb9d8-b940-729d-84b7-1ed3e1fcf1a6	carpool-30km	approved	2026-07-31	mobility	1	25	2130	\N	\N	\N	2026-07-31 20:23:36+00	2026-07-31	2026-07-31 20:23:36+00	2026-07-31 20:23:36+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fc84a-e7a0-7942-a00e-ce7e068f35f1	carpool-30km	approved	2026-08-03	mobility	1	25	2130	\N	\N	\N	2026-08-03 15:43:00+00	2026-08-03	2026-08-03 15:43:00+00	2026-08-03 15:43:00+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fce6c-0ad8-7c71-b0f2-428705a42b72	carpool-30km	approved	2026-08-04	mobility	1	25	2130	\N	\N	\N	2026-08-04 20:16:55+00	2026-08-04	2026-08-04 20:16:55+00	2026-08-04 20:16:55+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fd909-7ed0-7909-93f2-f789cc6b6f1b	carpool-30km	approved	2026-08-06	mobility	1	25	2130	\N	\N	\N	2026-08-06 21:45:06+00	2026-08-06	2026-08-06 21:45:06+00	2026-08-06 21:45:06+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019fdda5-9078-784b-8f26-e6fec8451623	carpool-30km	approved	2026-08-07	mobility	1	25	2130	\N	\N	\N	2026-08-07 19:14:03+00	2026-08-07	2026-08-07 19:14:03+00	2026-08-07 19:14:03+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019feb9d-37a8-7c5e-a2ad-a60a0e5dc71e	carpool-30km	approved	2026-08-10	mobility	1	25	2130	\N	\N	\N	2026-08-10 12:19:37+00	2026-08-10	2026-08-10 12:19:37+00	2026-08-10 12:19:37+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019ff0b7-c820-7c71-aa4a-3752f0e1285c	carpool-30km	approved	2026-08-11	mobility	1	25	2130	\N	\N	\N	2026-08-11 12:06:44+00	2026-08-11	2026-08-11 12:06:44+00	2026-08-11 12:06:44+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	019ff6fc-6178-72a0-addf-a09d28ce03a4	carpool-30km	approved	2026-08-12	mobility	1	25	2130	\N	\N	\N	2026-08-12 17:19:23+00	2026-08-12	2026-08-12 17:19:23+00	2026-08-12 17:19:23+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a0023b-ce48-7c67-94f4-06868c339857	carpool-30km	approved	2026-08-14	mobility	1	25	2130	\N	\N	\N	2026-08-14 21:44:29+00	2026-08-14	2026-08-14 21:44:29+00	2026-08-14 21:44:29+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a00cda-47f8-75cc-be6e-a59410120285	eco-drive-50km	approved	2026-W33	mobility	1	15	830	\N	\N	\N	2026-08-16 23:13:47+00	2026-08-16	2026-08-16 23:13:47+00	2026-08-16 23:13:47+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a01005-2dd0-7aa3-8bb5-08ca533548e0	second-hand-jeans	approved	once	goods	2	40	23200	\N	\N	\N	2026-08-17 13:59:30+00	2026-08-17	2026-08-17 13:59:30+00	2026-08-17 13:59:30+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a0100b-e490-7d14-a585-4abbede6f032	carpool-30km	approved	2026-08-17	mobility	1	25	2130	\N	\N	\N	2026-08-17 14:06:50+00	2026-08-17	2026-08-17 14:06:50+00	2026-08-17 14:06:50+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a019e6-5a90-7d14-8514-6ca5d5e936bd	carpool-30km	approved	2026-08-19	mobility	1	25	2130	\N	\N	\N	2026-08-19 12:02:02+00	2026-08-19	2026-08-19 12:02:02+00	2026-08-19 12:02:02+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a02438-4e68-7fd6-a701-cf4cc61bfe13	carpool-30km	approved	2026-08-21	mobility	1	25	2130	\N	\N	\N	2026-08-21 12:07:45+00	2026-08-21	2026-08-21 12:07:45+00	2026-08-21 12:07:45+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a033d5-c9e0-70a6-9019-b4fa345447ad	carpool-30km	approved	2026-08-24	mobility	1	25	2130	\N	\N	\N	2026-08-24 12:54:04+00	2026-08-24	2026-08-24 12:54:04+00	2026-08-24 12:54:04+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a03adf-e5b8-7ef5-984b-26f27e3d7c19	carpool-30km	approved	2026-08-25	mobility	1	25	2130	\N	\N	\N	2026-08-25 21:42:27+00	2026-08-25	2026-08-25 21:42:27+00	2026-08-25 21:42:27+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a03fcf-9988-7210-b026-89bbc8dbb2cb	carpool-30km	approved	2026-08-26	mobility	1	25	2130	\N	\N	\N	2026-08-26 20:42:45+00	2026-08-26	2026-08-26 20:42:45+00	2026-08-26 20:42:45+00	\N	\N	\N
019ef3ec-2500-7e13-b709-ae6edf32cb20	01a04910-2d00-7099-b167-8d3fee265fb4	carpool-30km	approved	2026-08-28	mobility	1	25	2130	\N	\N	\N	2026-08-28 15:49:52+00	2026-08-28	2026-08-28 15:49:52+00	2026-08-28 15:49:52+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019f7914-95a0-78e1-9c8a-4a32ad3915ef	cycle-5km	approved	2026-07-19	mobility	1	20	710	\N	\N	\N	2026-07-19 06:33:40+00	2026-07-19	2026-07-19 06:33:40+00	2026-07-19 06:33:40+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019f7b05-3e28-7849-a0f4-8d6003338dba	compost-week	approved	2026-W29	waste	2	15	\N	\N	1060	\N	2026-07-19 15:36:09+00	2026-07-19	2026-07-19 15:36:09+00	2026-07-19 15:36:09+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019f8ea8-20f8-71cd-9995-6b653c3943af	vegetarian-meal	approved	2026-07-23	food	1	20	4120	\N	\N	\N	2026-07-23 11:06:51+00	2026-07-23	2026-07-23 11:06:51+00	2026-07-23 11:06:51+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019f9d95-1cd8-7bd8-a6c3-77f91bbe79d5	compost-week	approved	2026-W30	waste	2	15	\N	\N	1060	\N	2026-07-26 08:40:23+00	2026-07-26	2026-07-26 08:40:23+00	2026-07-26 08:40:23+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019f9faf-2ef0-70b5-85e5-ead8b4e772bd	cycle-5km	approved	2026-07-26	mobility	1	20	710	\N	\N	\N	2026-07-26 18:28:06+00	2026-07-26	2026-07-26 18:28:06+00	2026-07-26 18:28:06+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019fbdd3-2800-7417-95fa-7ee3806c873c	vegetarian-meal	approved	2026-08-01	food	1	20	4120	\N	\N	\N	2026-08-01 14:56:00+00	2026-08-01	2026-08-01 14:56:00+00	2026-08-01 14:56:00+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019fc2aa-9cc8-73ef-a2c8-79bc1370c66d	compost-week	approved	2026-W31	waste	2	15	\N	\N	1060	\N	2026-08-02 13:29:49+00	2026-08-02	2026-08-02 13:29:49+00	2026-08-02 13:29:49+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019fc3df-cd20-7250-bc81-9a219f5b725c	cycle-5km	approved	2026-08-02	mobility	1	20	710	\N	\N	\N	2026-08-02 19:07:32+00	2026-08-02	2026-08-02 19:07:32+00	2026-08-02 19:07:32+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019fe528-ace0-7010-9027-c918629861f9	cycle-5km	approved	2026-08-09	mobility	1	20	710	\N	\N	\N	2026-08-09 06:14:36+00	2026-08-09	2026-08-09 06:14:36+00	2026-08-09 06:14:36+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019fe55d-e5e0-7918-947e-24adcc5bfd06	compost-week	approved	2026-W32	waste	2	15	\N	\N	1060	\N	2026-08-09 07:12:44+00	2026-08-09	2026-08-09 07:12:44+00	2026-08-09 07:12:44+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	019ffbdb-a640-7c67-b139-312f261cbd1d	vegetarian-meal	approved	2026-08-13	food	1	20	4120	\N	\N	\N	2026-08-13 16:01:44+00	2026-08-13	2026-08-13 16:01:44+00	2026-08-13 16:01:44+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a00ba1-3f40-73d9-8321-b2bdd43ec748	compost-week	approved	2026-W33	waste	2	15	\N	\N	1060	\N	2026-08-16 17:31:52+00	2026-08-16	2026-08-16 17:31:52+00	2026-08-16 17:31:52+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a02a55-0ca0-7d94-973d-90ee3d956463	vegetarian-meal	approved	2026-08-22	food	1	20	4120	\N	\N	\N	2026-08-22 16:36:52+00	2026-08-22	2026-08-22 16:36:52+00	2026-08-22 16:36:52+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a03ce2-58f0-78fe-a6a0-874852f8e63b	tap-water-1-5l	approved	2026-08-26	water	1	5	480	\N	\N	\N	2026-08-26 07:04:22+00	2026-08-26	2026-08-26 07:04:22+00	2026-08-26 07:04:22+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a04386-0df0-7197-81d7-e265d6982b88	tap-water-1-5l	approved	2026-08-27	water	1	5	480	\N	\N	\N	2026-08-27 14:00:54+00	2026-08-27	2026-08-27 14:00:54+00	2026-08-27 14:00:54+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a04430-dc80-7fca-86d8-c70073b89d21	metro-10km	approved	2026-08-27	mobility	1	25	1380	\N	\N	\N	2026-08-27 17:07:28+00	2026-08-27	2026-08-27 17:07:28+00	2026-08-27 17:07:28+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a0475a-d028-78f8-8fb6-f88259009298	tap-water-1-5l	approved	2026-08-28	water	1	5	480	\N	\N	\N	2026-08-28 07:52:09+00	2026-08-28	2026-08-28 07:52:09+00	2026-08-28 07:52:09+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a047a8-f7f8-7ce5-88be-d689cccc327e	metro-10km	approved	2026-08-28	mobility	1	25	1380	\N	\N	\N	2026-08-28 09:17:31+00	2026-08-28	2026-08-28 09:17:31+00	2026-08-28 09:17:31+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a049a7-38f8-7c1c-9da9-f0aa1d4e13f8	keep-phone-one-more-year	pending	once	digital	3	100	31700	\N	\N	\N	2026-08-28 18:34:51+00	2026-08-28	2026-08-28 18:34:51+00	\N	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a04dec-7810-7be2-bc7e-db6c7a45a96c	tap-water-1-5l	approved	2026-08-29	water	1	5	480	\N	\N	\N	2026-08-29 14:28:58+00	2026-08-29	2026-08-29 14:28:58+00	2026-08-29 14:28:58+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a05254-d370-7ed5-9cc5-7cdb0b3bd550	metro-10km	approved	2026-08-30	mobility	1	25	1380	\N	\N	\N	2026-08-30 11:01:26+00	2026-08-30	2026-08-30 11:01:26+00	2026-08-30 11:01:26+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a05259-3870-7dad-b11c-3b359ac1738d	compost-week	approved	2026-W35	waste	2	15	\N	\N	1060	\N	2026-08-30 11:06:14+00	2026-08-30	2026-08-30 11:06:14+00	2026-08-30 11:06:14+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a05400-2dc8-7ff8-a6bb-f448dd33b71a	tap-water-1-5l	approved	2026-08-30	water	1	5	480	\N	\N	\N	2026-08-30 18:48:13+00	2026-08-30	2026-08-30 18:48:13+00	2026-08-30 18:48:13+00	\N	\N	\N
019f7361-8a00-790e-85cc-30e1ebdc4149	01a05964-4290-75a3-8dcf-37c4cb930fe1	tap-water-1-5l	approved	2026-08-31	water	1	5	480	\N	\N	\N	2026-08-31 19:55:38+00	2026-08-31	2026-08-31 19:55:38+00	2026-08-31 19:55:38+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	019ff176-4d90-7d17-8f84-81231f8beda1	vegetarian-meal	approved	2026-08-11	food	1	20	4120	\N	\N	\N	2026-08-11 15:34:50+00	2026-08-11	2026-08-11 15:34:50+00	2026-08-11 15:34:50+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	019ff202-4980-7b6e-bdcd-4af9b7ecbfa2	tap-water-1-5l	approved	2026-08-11	water	1	5	480	\N	\N	\N	2026-08-11 18:07:44+00	2026-08-11	2026-08-11 18:07:44+00	2026-08-11 18:07:44+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	019ff4e2-18b0-70a8-b3f6-d4efc6b540aa	tap-water-1-5l	approved	2026-08-12	water	1	5	480	\N	\N	\N	2026-08-12 07:31:26+00	2026-08-12	2026-08-12 07:31:26+00	2026-08-12 07:31:26+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	019ffa19-64a0-7019-9efc-dac1cced49d9	tap-water-1-5l	approved	2026-08-13	water	1	5	480	\N	\N	\N	2026-08-13 07:49:56+00	2026-08-13	2026-08-13 07:49:56+00	2026-08-13 07:49:56+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	019ffffc-1778-772e-9900-32edf85bac7a	tap-water-1-5l	approved	2026-08-14	water	1	5	480	\N	\N	\N	2026-08-14 11:15:39+00	2026-08-14	2026-08-14 11:15:39+00	2026-08-14 11:15:39+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0041d-2108-7af6-a9e2-2419fdf498fc	vegetarian-meal	approved	2026-08-14	food	1	20	4120	\N	\N	\N	2026-08-14 06:30:13+00	2026-08-14	2026-08-15 06:30:13+00	2026-08-15 06:30:13+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0044a-18c0-7571-b61a-dbcd4fe60242	vegetarian-meal	approved	2026-08-15	food	1	20	4120	\N	\N	\N	2026-08-15 07:19:20+00	2026-08-15	2026-08-15 07:19:20+00	2026-08-15 07:19:20+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0059f-ae10-7f74-aff3-b7c2e499b33e	tap-water-1-5l	approved	2026-08-15	water	1	5	480	\N	\N	\N	2026-08-15 13:32:26+00	2026-08-15	2026-08-15 13:32:26+00	2026-08-15 13:32:26+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0094d-be08-7d65-ba0e-311343a87014	tap-water-1-5l	approved	2026-08-16	water	1	5	480	\N	\N	\N	2026-08-16 06:41:25+00	2026-08-16	2026-08-16 06:41:25+00	2026-08-16 06:41:25+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a010ff-4928-72ff-9a0b-16decdb2647d	tap-water-1-5l	approved	2026-08-17	water	1	5	480	\N	\N	\N	2026-08-17 18:32:41+00	2026-08-17	2026-08-17 18:32:41+00	2026-08-17 18:32:41+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0137f-0e68-72b0-aed4-28663751b146	tap-water-1-5l	approved	2026-08-18	water	1	5	480	\N	\N	\N	2026-08-18 06:11:29+00	2026-08-18	2026-08-18 06:11:29+00	2026-08-18 06:11:29+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a019b5-53c8-7d0f-8ca3-50dea34185d0	tap-water-1-5l	approved	2026-08-19	water	1	5	480	\N	\N	\N	2026-08-19 11:08:29+00	2026-08-19	2026-08-19 11:08:29+00	2026-08-19 11:08:29+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0237e-f918-7766-8289-d60dbcaec19f	tap-water-1-5l	approved	2026-08-21	water	1	5	480	\N	\N	\N	2026-08-21 08:45:19+00	2026-08-21	2026-08-21 08:45:19+00	2026-08-21 08:45:19+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a02527-1f20-7c70-809c-1c68fe6c48a2	tap-water-1-5l	approved	2026-08-20	water	1	5	480	\N	\N	\N	2026-08-20 16:28:36+00	2026-08-20	2026-08-21 16:28:36+00	2026-08-21 16:28:36+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a02ad2-2fc8-7d05-b53e-45262bceef55	tap-water-1-5l	approved	2026-08-22	water	1	5	480	\N	\N	\N	2026-08-22 18:53:33+00	2026-08-22	2026-08-22 18:53:33+00	2026-08-22 18:53:33+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a02f43-ed80-794d-ba80-fe6f3e33ef6c	tap-water-1-5l	approved	2026-08-23	water	1	5	480	\N	\N	\N	2026-08-23 15:36:16+00	2026-08-23	2026-08-23 15:36:16+00	2026-08-23 15:36:16+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a039ef-9e00-709e-9f2f-5b3cbfa73c93	tap-water-1-5l	approved	2026-08-24	water	1	5	480	\N	\N	\N	2026-08-24 17:20:00+00	2026-08-24	2026-08-25 17:20:00+00	2026-08-25 17:20:00+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a043e6-46c0-71a7-af00-a2f938c7d959	tap-water-1-5l	approved	2026-08-26	water	1	5	480	\N	\N	\N	2026-08-26 15:46:00+00	2026-08-26	2026-08-27 15:46:00+00	2026-08-27 15:46:00+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a04454-6240-76a6-8444-caa93e674f81	tap-water-1-5l	approved	2026-08-27	water	1	5	480	\N	\N	\N	2026-08-27 17:46:16+00	2026-08-27	2026-08-27 17:46:16+00	2026-08-27 17:46:16+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a0476c-be00-7cba-99f4-681c1cbcd6a8	tap-water-1-5l	approved	2026-08-28	water	1	5	480	\N	\N	\N	2026-08-28 08:11:44+00	2026-08-28	2026-08-28 08:11:44+00	2026-08-28 08:11:44+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a04c69-6e08-74e4-89eb-7dca23088854	vegetarian-meal	approved	2026-08-29	food	1	20	4120	\N	\N	\N	2026-08-29 07:26:13+00	2026-08-29	2026-08-29 07:26:13+00	2026-08-29 07:26:13+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a04ea9-a5c0-742a-af75-c04df88da30a	tap-water-1-5l	approved	2026-08-29	water	1	5	480	\N	\N	\N	2026-08-29 17:55:36+00	2026-08-29	2026-08-29 17:55:36+00	2026-08-29 17:55:36+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a05458-cd48-7db8-afb5-d3a74a0215c0	vegetarian-meal	approved	2026-08-30	food	1	20	4120	\N	\N	\N	2026-08-30 20:25:01+00	2026-08-30	2026-08-30 20:25:01+00	2026-08-30 20:25:01+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a058c1-9220-77b0-986e-97f1c237818e	tap-water-1-5l	approved	2026-08-30	water	1	5	480	\N	\N	\N	2026-08-30 16:57:56+00	2026-08-30	2026-08-31 16:57:56+00	2026-08-31 16:57:56+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a058c1-9220-7f35-9f8a-25932f192fb2	vegetarian-meal	approved	2026-08-31	food	1	20	4120	\N	\N	\N	2026-08-31 16:57:56+00	2026-08-31	2026-08-31 16:57:56+00	2026-08-31 16:57:56+00	\N	\N	\N
019fef31-1880-7ebf-84f6-8ae8dab62b6f	01a05d9e-eea0-7c33-98d8-c7cbaa77d03c	tap-water-1-5l	approved	2026-08-31	water	1	5	480	\N	\N	\N	2026-08-31 15:38:12+00	2026-08-31	2026-09-01 15:38:12+00	2026-09-01 15:38:12+00	\N	\N	\N
\.


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency_keys (user_id, route, key, body_hash, status, resource_id, created_at, seq, language) FROM stdin;
\.


--
-- Data for Name: invitations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.invitations (code_hash, created_at, expires_at, used_by) FROM stdin;
\.


--
-- Data for Name: leaderboard_changes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.leaderboard_changes (period, id, points_before, points_after) FROM stdin;
2026-05	101	140	160
2026-05	104	160	180
2026-05	107	180	200
2026-05	110	200	220
2026-05	113	220	240
2026-05	116	240	260
2026-05	119	260	280
2026-05	122	280	300
2026-05	125	300	320
2026-05	128	320	340
2026-05	131	340	360
2026-05	135	360	380
2026-05	138	380	400
2026-05	141	400	420
2026-05	144	420	440
2026-05	147	440	460
2026-05	150	460	480
2026-05	153	480	500
2026-05	156	500	520
2026-05	1594	0	10
2026-05	1597	10	30
2026-05	160	520	540
2026-05	1600	30	50
2026-05	1603	50	70
2026-05	1607	70	80
2026-05	1610	80	110
2026-05	1613	110	130
2026-05	1618	130	0
2026-05	163	540	560
2026-05	166	560	580
2026-05	169	580	600
2026-05	172	600	620
2026-05	1749	0	20
2026-05	175	620	640
2026-05	1752	20	40
2026-05	1756	40	45
2026-05	1759	45	50
2026-05	1762	50	55
2026-05	1765	55	75
2026-05	1768	75	95
2026-05	1772	95	115
2026-05	1775	115	120
2026-05	1778	120	125
2026-05	178	640	660
2026-05	1781	125	130
2026-05	1784	130	150
2026-05	1787	150	170
2026-05	1790	170	175
2026-05	1793	175	180
2026-05	1796	180	220
2026-05	1799	220	240
2026-05	1803	240	245
2026-05	1806	245	265
2026-05	1809	265	285
2026-05	1812	285	290
2026-05	1815	290	310
2026-05	1818	310	315
2026-05	1821	315	320
2026-05	1826	320	0
2026-05	183	660	0
2026-05	2026	0	10
2026-05	2029	10	20
2026-05	2032	20	30
2026-05	2035	30	40
2026-05	2038	40	50
2026-05	2041	50	60
2026-05	2046	60	0
2026-05	2302	0	15
2026-05	2305	15	45
2026-05	2308	45	60
2026-05	2311	60	75
2026-05	2315	75	105
2026-05	2318	105	135
2026-05	2321	135	150
2026-05	2324	150	165
2026-05	2328	165	180
2026-05	2331	180	195
2026-05	2335	195	210
2026-05	2340	210	0
2026-05	2766	0	20
2026-05	2769	20	40
2026-05	2772	40	120
2026-05	2775	120	140
2026-05	2778	140	170
2026-05	2782	170	190
2026-05	2785	190	210
2026-05	2788	210	230
2026-05	2791	230	250
2026-05	2794	250	270
2026-05	2798	270	290
2026-05	2801	290	310
2026-05	2804	310	330
2026-05	2807	330	410
2026-05	2810	410	430
2026-05	2813	430	460
2026-05	2818	460	0
2026-05	577	0	5
2026-05	580	5	30
2026-05	583	30	50
2026-05	586	50	75
2026-05	589	75	80
2026-05	592	80	100
2026-05	595	100	105
2026-05	598	105	130
2026-05	601	130	140
2026-05	604	140	165
2026-05	607	165	170
2026-05	610	170	175
2026-05	613	175	185
2026-05	616	185	190
2026-05	619	190	200
2026-05	622	200	220
2026-05	625	220	250
2026-05	628	250	290
2026-05	632	290	310
2026-05	635	310	335
2026-05	638	335	340
2026-05	641	340	345
2026-05	644	345	355
2026-05	647	355	395
2026-05	650	395	400
2026-05	653	400	425
2026-05	656	425	445
2026-05	659	445	450
2026-05	662	450	470
2026-05	665	470	475
2026-05	668	475	485
2026-05	671	485	490
2026-05	674	490	500
2026-05	677	500	520
2026-05	680	520	530
2026-05	683	530	535
2026-05	686	535	555
2026-05	689	555	560
2026-05	693	560	600
2026-05	696	600	610
2026-05	699	610	615
2026-05	702	615	640
2026-05	705	640	650
2026-05	708	650	655
2026-05	711	655	675
2026-05	714	675	695
2026-05	717	695	700
2026-05	720	700	705
2026-05	723	705	725
2026-05	726	725	735
2026-05	729	735	740
2026-05	732	740	750
2026-05	735	750	780
2026-05	738	780	810
2026-05	741	810	815
2026-05	744	815	835
2026-05	747	835	840
2026-05	751	840	880
2026-05	754	880	905
2026-05	757	905	925
2026-05	760	925	945
2026-05	763	945	950
2026-05	766	950	975
2026-05	769	975	985
2026-05	772	985	1005
2026-05	775	1005	1010
2026-05	778	1010	1030
2026-05	781	1030	1035
2026-05	784	1035	1060
2026-05	787	1060	1080
2026-05	79	0	20
2026-05	790	1080	1085
2026-05	793	1085	1095
2026-05	796	1095	1100
2026-05	799	1100	1120
2026-05	802	1120	1130
2026-05	805	1130	1160
2026-05	808	1160	1165
2026-05	813	1165	0
2026-05	82	20	40
2026-05	85	40	60
2026-05	88	60	80
2026-05	91	80	100
2026-05	94	100	120
2026-05	97	120	140
2026-06	1001	935	940
2026-06	1004	940	960
2026-06	1007	960	970
2026-06	1010	970	980
2026-06	1014	980	985
2026-06	1017	985	1025
2026-06	1020	1025	1030
2026-06	1023	1030	1055
2026-06	1026	1055	1060
2026-06	1029	1060	1080
2026-06	1032	1080	1090
2026-06	1035	1090	1110
2026-06	1038	1110	1115
2026-06	1041	1115	1140
2026-06	1044	1140	1160
2026-06	1047	1160	1165
2026-06	1050	1165	1185
2026-06	1053	1185	1190
2026-06	1056	1190	1220
2026-06	1059	1220	1230
2026-06	1062	1230	1235
2026-06	1065	1235	1255
2026-06	1069	1255	1295
2026-06	1072	1295	1300
2026-06	1075	1300	1310
2026-06	1078	1310	1315
2026-06	1083	1315	0
2026-06	1616	0	20
2026-06	1621	20	30
2026-06	1624	30	50
2026-06	1627	50	70
2026-06	1631	70	100
2026-06	1634	100	120
2026-06	1637	120	140
2026-06	1641	140	170
2026-06	1644	170	190
2026-06	1648	190	200
2026-06	1651	200	220
2026-06	1656	220	0
2026-06	181	0	20
2026-06	1824	0	5
2026-06	1829	5	10
2026-06	1832	10	15
2026-06	1835	15	20
2026-06	1838	20	40
2026-06	1841	40	60
2026-06	1844	60	80
2026-06	1847	80	85
2026-06	1851	85	105
2026-06	1854	105	110
2026-06	1857	110	130
2026-06	186	20	40
2026-06	1860	130	135
2026-06	1863	135	140
2026-06	1866	140	160
2026-06	1869	160	165
2026-06	1872	165	170
2026-06	1875	170	190
2026-06	1879	190	195
2026-06	1882	195	200
2026-06	1885	200	220
2026-06	1888	220	225
2026-06	189	40	60
2026-06	1891	225	230
2026-06	1894	230	250
2026-06	1897	250	255
2026-06	1900	255	260
2026-06	1903	260	280
2026-06	1907	280	285
2026-06	1910	285	290
2026-06	1913	290	310
2026-06	1916	310	330
2026-06	1919	330	335
2026-06	192	60	80
2026-06	1922	335	355
2026-06	1925	355	375
2026-06	1928	375	395
2026-06	1931	395	400
2026-06	1935	400	420
2026-06	1938	420	425
2026-06	1941	425	445
2026-06	1946	445	0
2026-06	195	80	100
2026-06	198	100	120
2026-06	201	120	150
2026-06	204	150	170
2026-06	2044	0	40
2026-06	2049	40	50
2026-06	2052	50	60
2026-06	2055	60	70
2026-06	2058	70	80
2026-06	2061	80	90
2026-06	2064	90	100
2026-06	2067	100	110
2026-06	207	170	190
2026-06	2070	110	150
2026-06	2074	150	160
2026-06	2077	160	170
2026-06	2080	170	180
2026-06	2083	180	190
2026-06	2086	190	200
2026-06	2089	200	210
2026-06	2092	210	220
2026-06	2095	220	230
2026-06	2099	230	270
2026-06	210	190	210
2026-06	2102	270	280
2026-06	2105	280	290
2026-06	2108	290	300
2026-06	2111	300	310
2026-06	2114	310	320
2026-06	2117	320	330
2026-06	2120	330	370
2026-06	2124	370	380
2026-06	2127	380	390
2026-06	213	210	230
2026-06	2130	390	400
2026-06	2133	400	410
2026-06	2136	410	420
2026-06	2139	420	430
2026-06	2142	430	440
2026-06	2145	440	480
2026-06	2149	480	490
2026-06	2152	490	500
2026-06	2157	500	0
2026-06	216	230	250
2026-06	219	250	270
2026-06	222	270	290
2026-06	226	290	310
2026-06	229	310	330
2026-06	232	330	350
2026-06	2338	0	15
2026-06	2343	15	30
2026-06	2346	30	60
2026-06	235	350	370
2026-06	2350	60	75
2026-06	2353	75	90
2026-06	2357	90	120
2026-06	2360	120	135
2026-06	2363	135	150
2026-06	2367	150	180
2026-06	2370	180	195
2026-06	2375	195	0
2026-06	238	370	390
2026-06	241	390	410
2026-06	244	410	430
2026-06	2447	0	25
2026-06	2450	25	50
2026-06	2453	50	75
2026-06	2456	75	100
2026-06	2460	100	125
2026-06	2463	125	150
2026-06	2466	150	175
2026-06	2469	175	200
2026-06	2472	200	225
2026-06	2476	225	250
2026-06	2479	250	275
2026-06	248	430	450
2026-06	2482	275	300
2026-06	2485	300	325
2026-06	2490	325	0
2026-06	251	450	470
2026-06	254	470	490
2026-06	257	490	510
2026-06	260	510	530
2026-06	263	530	550
2026-06	2632	0	25
2026-06	2635	25	50
2026-06	2638	50	75
2026-06	2641	75	90
2026-06	2644	90	115
2026-06	2650	115	0
2026-06	266	550	570
2026-06	269	570	590
2026-06	272	590	610
2026-06	275	610	630
2026-06	279	630	650
2026-06	2816	0	20
2026-06	282	650	670
2026-06	2821	20	40
2026-06	2824	40	60
2026-06	2827	60	80
2026-06	2830	80	100
2026-06	2833	100	180
2026-06	2836	180	200
2026-06	2840	200	220
2026-06	2843	220	240
2026-06	2846	240	260
2026-06	2849	260	290
2026-06	285	670	690
2026-06	2852	290	370
2026-06	2856	370	390
2026-06	2859	390	410
2026-06	2862	410	430
2026-06	2865	430	450
2026-06	2868	450	470
2026-06	2871	470	490
2026-06	2874	490	570
2026-06	2877	570	590
2026-06	288	690	710
2026-06	2881	590	610
2026-06	2884	610	630
2026-06	2887	630	650
2026-06	2890	650	670
2026-06	2893	670	700
2026-06	2896	700	780
2026-06	2900	780	800
2026-06	2905	800	0
2026-06	291	710	730
2026-06	294	730	750
2026-06	297	750	770
2026-06	300	770	790
2026-06	303	790	810
2026-06	307	810	830
2026-06	312	830	0
2026-06	811	0	25
2026-06	816	25	45
2026-06	819	45	50
2026-06	822	50	60
2026-06	825	60	80
2026-06	828	80	85
2026-06	831	85	90
2026-06	834	90	115
2026-06	837	115	125
2026-06	840	125	130
2026-06	843	130	155
2026-06	846	155	175
2026-06	849	175	195
2026-06	852	195	200
2026-06	855	200	210
2026-06	858	210	220
2026-06	861	220	225
2026-06	864	225	235
2026-06	867	235	245
2026-06	870	245	275
2026-06	873	275	280
2026-06	876	280	285
2026-06	880	285	305
2026-06	883	305	345
2026-06	886	345	370
2026-06	889	370	390
2026-06	892	390	395
2026-06	895	395	405
2026-06	898	405	430
2026-06	901	430	435
2026-06	904	435	460
2026-06	907	460	485
2026-06	910	485	490
2026-06	913	490	500
2026-06	916	500	520
2026-06	919	520	540
2026-06	922	540	545
2026-06	925	545	565
2026-06	928	565	570
2026-06	931	570	580
2026-06	934	580	590
2026-06	937	590	620
2026-06	940	620	625
2026-06	943	625	630
2026-06	947	630	655
2026-06	950	655	675
2026-06	953	675	715
2026-06	956	715	725
2026-06	959	725	730
2026-06	962	730	750
2026-06	965	750	755
2026-06	968	755	780
2026-06	971	780	820
2026-06	974	820	830
2026-06	977	830	850
2026-06	980	850	855
2026-06	983	855	860
2026-06	986	860	870
2026-06	989	870	890
2026-06	992	890	900
2026-06	995	900	905
2026-06	998	905	935
2026-07	1081	0	5
2026-07	1085	5	30
2026-07	1088	30	35
2026-07	1091	35	55
2026-07	1094	55	80
2026-07	1097	80	100
2026-07	1100	100	105
2026-07	1103	105	110
2026-07	1106	110	120
2026-07	1109	120	150
2026-07	1112	150	155
2026-07	1115	155	165
2026-07	1118	165	175
2026-07	1121	175	200
2026-07	1125	200	240
2026-07	1128	240	245
2026-07	1131	245	250
2026-07	1134	250	270
2026-07	1137	270	295
2026-07	1140	295	300
2026-07	1143	300	320
2026-07	1146	320	420
2026-07	1149	420	425
2026-07	1152	425	445
2026-07	1155	445	450
2026-07	1158	450	470
2026-07	1161	470	475
2026-07	1164	475	485
2026-07	1167	485	515
2026-07	1170	515	535
2026-07	1173	535	545
2026-07	1176	545	550
2026-07	1179	550	560
2026-07	1182	560	600
2026-07	1186	600	605
2026-07	1189	605	625
2026-07	1192	625	650
2026-07	1195	650	670
2026-07	1198	670	675
2026-07	12	55	70
2026-07	1201	675	680
2026-07	1204	680	705
2026-07	1207	705	710
2026-07	1210	710	715
2026-07	1213	715	725
2026-07	1216	725	735
2026-07	1219	735	740
2026-07	1222	740	750
2026-07	1225	750	810
2026-07	1228	810	815
2026-07	1231	815	825
2026-07	1234	825	855
2026-07	1237	855	875
2026-07	1241	875	900
2026-07	1244	900	905
2026-07	1247	905	945
2026-07	1250	945	955
2026-07	1253	955	960
2026-07	1256	960	965
2026-07	1259	965	985
2026-07	1262	985	990
2026-07	1265	990	995
2026-07	1268	995	1005
2026-07	1271	1005	1025
2026-07	1274	1025	1030
2026-07	1277	1030	1050
2026-07	1280	1050	1060
2026-07	1283	1060	1070
2026-07	1286	1070	1080
2026-07	1289	1080	1110
2026-07	1292	1110	1115
2026-07	1295	1115	1140
2026-07	1299	1140	1145
2026-07	1302	1145	1150
2026-07	1305	1150	1175
2026-07	1308	1175	1195
2026-07	1311	1195	1205
2026-07	1314	1205	1230
2026-07	1317	1230	1250
2026-07	1320	1250	1255
2026-07	1323	1255	1260
2026-07	1326	1260	1285
2026-07	1329	1285	1305
2026-07	1332	1305	1310
2026-07	1337	1310	0
2026-07	15	70	90
2026-07	1654	0	20
2026-07	1659	20	30
2026-07	1662	30	50
2026-07	1665	50	60
2026-07	1669	60	80
2026-07	1672	80	100
2026-07	1676	100	120
2026-07	1679	120	140
2026-07	1683	140	150
2026-07	1686	150	180
2026-07	1689	180	200
2026-07	1694	200	0
2026-07	1944	0	20
2026-07	1948	20	25
2026-07	1951	25	30
2026-07	1954	30	35
2026-07	1957	35	55
2026-07	1960	55	75
2026-07	1963	75	80
2026-07	1966	80	85
2026-07	1969	85	105
2026-07	1973	105	110
2026-07	1976	110	130
2026-07	1979	130	135
2026-07	1982	135	155
2026-07	1985	155	160
2026-07	1988	160	180
2026-07	1991	180	185
2026-07	1994	185	190
2026-07	1997	190	210
2026-07	2	0	20
2026-07	20	90	0
2026-07	2000	210	215
2026-07	2004	215	220
2026-07	2007	220	225
2026-07	2010	225	230
2026-07	2013	230	250
2026-07	2016	250	255
2026-07	2019	255	260
2026-07	2023	260	280
2026-07	2155	0	10
2026-07	2159	10	20
2026-07	2162	20	30
2026-07	2165	30	40
2026-07	2168	40	50
2026-07	2171	50	60
2026-07	2175	60	100
2026-07	2178	100	110
2026-07	2181	110	120
2026-07	2184	120	130
2026-07	2187	130	140
2026-07	2190	140	150
2026-07	2193	150	160
2026-07	2196	160	170
2026-07	2200	170	210
2026-07	2203	210	220
2026-07	2206	220	230
2026-07	2209	230	240
2026-07	2212	240	250
2026-07	2215	250	260
2026-07	2218	260	270
2026-07	2221	270	310
2026-07	2225	310	320
2026-07	2228	320	330
2026-07	2233	330	0
2026-07	2373	0	30
2026-07	2378	30	45
2026-07	2381	45	60
2026-07	2385	60	90
2026-07	2388	90	105
2026-07	2391	105	120
2026-07	2395	120	135
2026-07	2398	135	150
2026-07	2402	150	165
2026-07	2408	165	0
2026-07	2488	0	25
2026-07	2493	25	50
2026-07	2496	50	75
2026-07	2499	75	100
2026-07	2503	100	125
2026-07	2506	125	150
2026-07	2509	150	175
2026-07	2512	175	200
2026-07	2515	200	225
2026-07	2519	225	250
2026-07	2522	250	275
2026-07	2525	275	300
2026-07	2528	300	325
2026-07	2532	325	350
2026-07	2535	350	375
2026-07	2538	375	400
2026-07	2541	400	550
2026-07	2544	550	575
2026-07	2548	575	600
2026-07	2551	600	625
2026-07	2554	625	650
2026-07	2557	650	675
2026-07	2560	675	825
2026-07	2565	825	0
2026-07	2648	0	25
2026-07	2652	25	65
2026-07	2655	65	90
2026-07	2658	90	115
2026-07	2661	115	130
2026-07	2665	130	155
2026-07	2668	155	180
2026-07	2671	180	205
2026-07	2674	205	230
2026-07	2678	230	255
2026-07	2681	255	280
2026-07	2684	280	305
2026-07	2688	305	330
2026-07	2691	330	355
2026-07	2694	355	370
2026-07	2697	370	395
2026-07	2701	395	420
2026-07	2704	420	445
2026-07	2707	445	470
2026-07	2712	470	0
2026-07	2903	0	20
2026-07	2907	20	40
2026-07	2910	40	120
2026-07	2913	120	150
2026-07	2916	150	170
2026-07	2920	170	190
2026-07	2923	190	210
2026-07	2926	210	230
2026-07	2929	230	250
2026-07	2933	250	270
2026-07	2936	270	290
2026-07	2939	290	310
2026-07	2942	310	330
2026-07	2945	330	360
2026-07	2948	360	380
2026-07	2952	380	400
2026-07	2955	400	420
2026-07	2958	420	440
2026-07	2961	440	460
2026-07	2964	460	480
2026-07	2967	480	560
2026-07	2970	560	580
2026-07	2974	580	600
2026-07	2977	600	620
2026-07	2980	620	640
2026-07	2985	640	0
2026-07	310	0	20
2026-07	314	20	40
2026-07	317	40	60
2026-07	320	60	80
2026-07	323	80	100
2026-07	326	100	120
2026-07	329	120	140
2026-07	332	140	160
2026-07	335	160	180
2026-07	339	180	200
2026-07	342	200	220
2026-07	345	220	240
2026-07	348	240	260
2026-07	351	260	280
2026-07	354	280	300
2026-07	357	300	320
2026-07	360	320	340
2026-07	363	340	360
2026-07	366	360	380
2026-07	369	380	400
2026-07	373	400	420
2026-07	376	420	440
2026-07	379	440	460
2026-07	382	460	480
2026-07	385	480	500
2026-07	388	500	520
2026-07	391	520	540
2026-07	394	540	560
2026-07	397	560	580
2026-07	401	580	600
2026-07	404	600	620
2026-07	407	620	640
2026-07	410	640	660
2026-07	413	660	680
2026-07	416	680	700
2026-07	419	700	720
2026-07	422	720	740
2026-07	426	740	760
2026-07	429	760	780
2026-07	432	780	800
2026-07	435	800	950
2026-07	438	950	970
2026-07	443	970	0
2026-07	5	20	35
2026-07	8	35	55
2026-08	1335	0	5
2026-08	1339	5	25
2026-08	1342	25	35
2026-08	1345	35	45
2026-08	1348	45	50
2026-08	1351	50	80
2026-08	1354	80	85
2026-08	1358	85	125
2026-08	1361	125	135
2026-08	1364	135	160
2026-08	1367	160	180
2026-08	1370	180	185
2026-08	1373	185	210
2026-08	1376	210	215
2026-08	1379	215	235
2026-08	1382	235	260
2026-08	1385	260	265
2026-08	1388	265	270
2026-08	1391	270	275
2026-08	1394	275	425
2026-08	1397	425	435
2026-08	1400	435	455
2026-08	1403	455	465
2026-08	1406	465	485
2026-08	1409	485	490
2026-08	1412	490	530
2026-08	1416	530	550
2026-08	1419	550	555
2026-08	1422	555	560
2026-08	1425	560	565
2026-08	1428	565	585
2026-08	1431	585	610
2026-08	1434	610	615
2026-08	1437	615	620
2026-08	1440	620	645
2026-08	1443	645	665
2026-08	1446	665	670
2026-08	1449	670	680
2026-08	1452	680	700
2026-08	1455	700	730
2026-08	1458	730	740
2026-08	1461	740	745
2026-08	1464	745	765
2026-08	1468	765	790
2026-08	1471	790	830
2026-08	1474	830	835
2026-08	1477	835	855
2026-08	1480	855	860
2026-08	1483	860	880
2026-08	1486	880	885
2026-08	1489	885	895
2026-08	1492	895	900
2026-08	1495	900	905
2026-08	1498	905	915
2026-08	1501	915	935
2026-08	1504	935	940
2026-08	1507	940	950
2026-08	1510	950	980
2026-08	1513	980	990
2026-08	1516	990	995
2026-08	1519	995	1035
2026-08	1523	1035	1055
2026-08	1526	1055	1060
2026-08	1529	1060	1085
2026-08	1532	1085	1090
2026-08	1535	1090	1110
2026-08	1538	1110	1115
2026-08	1541	1115	1140
2026-08	1544	1140	1145
2026-08	1547	1145	1165
2026-08	1550	1165	1170
2026-08	1553	1170	1180
2026-08	1556	1180	1200
2026-08	1559	1200	1225
2026-08	1562	1225	1235
2026-08	1565	1235	1240
2026-08	1568	1240	1270
2026-08	1571	1270	1275
2026-08	1574	1275	1285
2026-08	1577	1285	1325
2026-08	1581	1325	1330
2026-08	1586	1330	0
2026-08	1692	0	10
2026-08	1697	10	30
2026-08	1700	30	50
2026-08	1703	50	80
2026-08	1706	80	90
2026-08	1710	90	110
2026-08	1713	110	140
2026-08	1716	140	160
2026-08	1719	160	170
2026-08	1723	170	190
2026-08	1726	190	210
2026-08	1729	210	240
2026-08	1732	240	260
2026-08	1736	260	270
2026-08	1739	270	290
2026-08	1742	290	300
2026-08	1746	300	320
2026-08	18	0	20
2026-08	2231	0	10
2026-08	2236	10	20
2026-08	2239	20	30
2026-08	2243	30	70
2026-08	2246	70	80
2026-08	2249	80	90
2026-08	2252	90	100
2026-08	2255	100	110
2026-08	2258	110	120
2026-08	2261	120	130
2026-08	2264	130	140
2026-08	2268	140	180
2026-08	2271	180	190
2026-08	2274	190	200
2026-08	2277	200	210
2026-08	2280	210	220
2026-08	2283	220	230
2026-08	2286	230	240
2026-08	2289	240	250
2026-08	2293	250	290
2026-08	2296	290	300
2026-08	2299	300	310
2026-08	23	20	35
2026-08	2406	0	30
2026-08	2410	30	45
2026-08	2413	45	60
2026-08	2417	60	75
2026-08	2420	75	90
2026-08	2424	90	120
2026-08	2427	120	135
2026-08	2430	135	150
2026-08	2434	150	180
2026-08	2437	180	195
2026-08	2440	195	225
2026-08	2444	225	240
2026-08	2563	0	25
2026-08	2568	25	50
2026-08	2571	50	75
2026-08	2574	75	100
2026-08	2577	100	125
2026-08	2581	125	150
2026-08	2584	150	175
2026-08	2587	175	200
2026-08	2590	200	225
2026-08	2593	225	250
2026-08	2597	250	275
2026-08	26	35	55
2026-08	2600	275	300
2026-08	2603	300	325
2026-08	2606	325	350
2026-08	2609	350	375
2026-08	2613	375	400
2026-08	2616	400	425
2026-08	2619	425	450
2026-08	2622	450	600
2026-08	2625	600	625
2026-08	2628	625	650
2026-08	2710	0	25
2026-08	2715	25	50
2026-08	2718	50	75
2026-08	2721	75	100
2026-08	2724	100	125
2026-08	2728	125	150
2026-08	2731	150	175
2026-08	2734	175	200
2026-08	2737	200	215
2026-08	2741	215	255
2026-08	2744	255	280
2026-08	2747	280	305
2026-08	2750	305	330
2026-08	2753	330	355
2026-08	2757	355	380
2026-08	2760	380	405
2026-08	2763	405	430
2026-08	29	55	75
2026-08	2983	0	20
2026-08	2987	20	100
2026-08	2990	100	120
2026-08	2994	120	140
2026-08	2997	140	160
2026-08	3000	160	180
2026-08	3003	180	210
2026-08	3007	210	290
2026-08	3010	290	310
2026-08	3013	310	330
2026-08	3016	330	350
2026-08	3019	350	370
2026-08	3022	370	390
2026-08	3025	390	470
2026-08	3029	470	490
2026-08	3032	490	520
2026-08	3035	520	540
2026-08	3038	540	570
2026-08	3041	570	590
2026-08	3044	590	670
2026-08	3047	670	690
2026-08	3051	690	710
2026-08	3054	710	730
2026-08	3057	730	750
2026-08	3060	750	830
2026-08	3066	830	0
2026-08	3068	0	20
2026-08	3071	20	25
2026-08	3074	25	30
2026-08	3077	30	35
2026-08	3080	35	40
2026-08	3083	40	60
2026-08	3086	60	80
2026-08	3089	80	85
2026-08	3092	85	90
2026-08	3095	90	95
2026-08	3099	95	100
2026-08	3102	100	105
2026-08	3105	105	110
2026-08	3108	110	115
2026-08	3111	115	120
2026-08	3114	120	125
2026-08	3117	125	130
2026-08	3121	130	135
2026-08	3124	135	140
2026-08	3127	140	145
2026-08	3130	145	165
2026-08	3133	165	170
2026-08	3136	170	190
2026-08	3139	190	195
2026-08	3143	195	215
2026-08	3148	215	0
2026-08	33	75	90
2026-08	36	90	110
2026-08	40	110	125
2026-08	43	125	145
2026-08	441	0	20
2026-08	445	20	40
2026-08	448	40	60
2026-08	452	60	80
2026-08	455	80	100
2026-08	458	100	120
2026-08	461	120	140
2026-08	464	140	160
2026-08	467	160	180
2026-08	47	145	150
2026-08	470	180	200
2026-08	473	200	220
2026-08	476	220	240
2026-08	479	240	260
2026-08	483	260	280
2026-08	486	280	300
2026-08	489	300	320
2026-08	492	320	340
2026-08	495	340	360
2026-08	498	360	380
2026-08	501	380	400
2026-08	504	400	420
2026-08	507	420	440
2026-08	51	150	155
2026-08	511	440	460
2026-08	514	460	480
2026-08	517	480	500
2026-08	520	500	520
2026-08	523	520	540
2026-08	526	540	560
2026-08	529	560	580
2026-08	532	580	600
2026-08	535	600	620
2026-08	538	620	640
2026-08	54	155	180
2026-08	542	640	660
2026-08	545	660	680
2026-08	548	680	700
2026-08	551	700	720
2026-08	554	720	740
2026-08	557	740	760
2026-08	560	760	780
2026-08	563	780	800
2026-08	566	800	820
2026-08	57	180	185
2026-08	570	820	840
2026-08	575	840	0
2026-08	60	185	210
2026-08	63	210	215
2026-08	66	215	240
2026-08	69	240	255
2026-08	72	255	260
2026-08	75	260	265
2026-09	1584	0	25
2026-09	1588	25	30
2026-09	1591	30	40
2026-09	3064	0	20
2026-09	3146	0	5
2026-09	573	0	20
2026-W19	1750	0	20
2026-W19	1754	20	0
2026-W19	2303	0	15
2026-W19	2306	15	45
2026-W19	2309	45	60
2026-W19	2313	60	0
2026-W19	578	0	5
2026-W19	581	5	30
2026-W19	584	30	50
2026-W19	587	50	75
2026-W19	590	75	80
2026-W19	593	80	100
2026-W19	596	100	105
2026-W19	599	105	130
2026-W19	602	130	140
2026-W19	605	140	165
2026-W19	608	165	170
2026-W19	611	170	175
2026-W19	614	175	185
2026-W19	617	185	190
2026-W19	620	190	200
2026-W19	623	200	220
2026-W19	626	220	250
2026-W19	630	250	0
2026-W19	80	0	20
2026-W19	83	20	40
2026-W19	86	40	60
2026-W19	89	60	80
2026-W19	92	80	100
2026-W19	95	100	120
2026-W19	99	120	0
2026-W20	102	20	40
2026-W20	105	40	60
2026-W20	108	60	80
2026-W20	111	80	100
2026-W20	114	100	120
2026-W20	117	120	140
2026-W20	120	140	160
2026-W20	123	160	180
2026-W20	126	180	200
2026-W20	129	200	220
2026-W20	133	220	0
2026-W20	1753	0	20
2026-W20	1757	20	25
2026-W20	1760	25	30
2026-W20	1763	30	35
2026-W20	1766	35	55
2026-W20	1770	55	0
2026-W20	2312	0	15
2026-W20	2316	15	45
2026-W20	2319	45	75
2026-W20	2322	75	90
2026-W20	2326	90	0
2026-W20	2767	0	20
2026-W20	2770	20	40
2026-W20	2773	40	120
2026-W20	2776	120	140
2026-W20	2780	140	0
2026-W20	629	0	40
2026-W20	633	40	60
2026-W20	636	60	85
2026-W20	639	85	90
2026-W20	642	90	95
2026-W20	645	95	105
2026-W20	648	105	145
2026-W20	651	145	150
2026-W20	654	150	175
2026-W20	657	175	195
2026-W20	660	195	200
2026-W20	663	200	220
2026-W20	666	220	225
2026-W20	669	225	235
2026-W20	672	235	240
2026-W20	675	240	250
2026-W20	678	250	270
2026-W20	681	270	280
2026-W20	684	280	285
2026-W20	687	285	305
2026-W20	691	305	0
2026-W20	98	0	20
2026-W21	132	0	20
2026-W21	136	20	40
2026-W21	139	40	60
2026-W21	142	60	80
2026-W21	145	80	100
2026-W21	148	100	120
2026-W21	151	120	140
2026-W21	154	140	160
2026-W21	158	160	0
2026-W21	1595	0	10
2026-W21	1598	10	30
2026-W21	1601	30	50
2026-W21	1605	50	0
2026-W21	1769	0	20
2026-W21	1773	20	40
2026-W21	1776	40	45
2026-W21	1779	45	50
2026-W21	1782	50	55
2026-W21	1785	55	75
2026-W21	1788	75	95
2026-W21	1791	95	100
2026-W21	1794	100	105
2026-W21	1797	105	145
2026-W21	1801	145	0
2026-W21	2325	0	15
2026-W21	2329	15	30
2026-W21	2333	30	0
2026-W21	2779	0	30
2026-W21	2783	30	50
2026-W21	2786	50	70
2026-W21	2789	70	90
2026-W21	2792	90	110
2026-W21	2796	110	0
2026-W21	690	0	5
2026-W21	694	5	45
2026-W21	697	45	55
2026-W21	700	55	60
2026-W21	703	60	85
2026-W21	706	85	95
2026-W21	709	95	100
2026-W21	712	100	120
2026-W21	715	120	140
2026-W21	718	140	145
2026-W21	721	145	150
2026-W21	724	150	170
2026-W21	727	170	180
2026-W21	730	180	185
2026-W21	733	185	195
2026-W21	736	195	225
2026-W21	739	225	255
2026-W21	742	255	260
2026-W21	745	260	280
2026-W21	749	280	0
2026-W22	157	0	20
2026-W22	1604	0	20
2026-W22	1608	20	30
2026-W22	161	20	40
2026-W22	1611	30	60
2026-W22	1614	60	80
2026-W22	1619	80	0
2026-W22	164	40	60
2026-W22	167	60	80
2026-W22	170	80	100
2026-W22	173	100	120
2026-W22	176	120	140
2026-W22	179	140	160
2026-W22	1800	0	20
2026-W22	1804	20	25
2026-W22	1807	25	45
2026-W22	1810	45	65
2026-W22	1813	65	70
2026-W22	1816	70	90
2026-W22	1819	90	95
2026-W22	1822	95	100
2026-W22	1827	100	0
2026-W22	184	160	0
2026-W22	2027	0	10
2026-W22	2030	10	20
2026-W22	2033	20	30
2026-W22	2036	30	40
2026-W22	2039	40	50
2026-W22	2042	50	60
2026-W22	2047	60	0
2026-W22	2332	0	15
2026-W22	2336	15	30
2026-W22	2341	30	0
2026-W22	2795	0	20
2026-W22	2799	20	40
2026-W22	2802	40	60
2026-W22	2805	60	80
2026-W22	2808	80	160
2026-W22	2811	160	180
2026-W22	2814	180	210
2026-W22	2819	210	0
2026-W22	748	0	5
2026-W22	752	5	45
2026-W22	755	45	70
2026-W22	758	70	90
2026-W22	761	90	110
2026-W22	764	110	115
2026-W22	767	115	140
2026-W22	770	140	150
2026-W22	773	150	170
2026-W22	776	170	175
2026-W22	779	175	195
2026-W22	782	195	200
2026-W22	785	200	225
2026-W22	788	225	245
2026-W22	791	245	250
2026-W22	794	250	260
2026-W22	797	260	265
2026-W22	800	265	285
2026-W22	803	285	295
2026-W22	806	295	325
2026-W22	809	325	330
2026-W22	814	330	0
2026-W23	1617	0	20
2026-W23	1622	20	30
2026-W23	1625	30	50
2026-W23	1629	50	0
2026-W23	182	0	20
2026-W23	1825	0	5
2026-W23	1830	5	10
2026-W23	1833	10	15
2026-W23	1836	15	20
2026-W23	1839	20	40
2026-W23	1842	40	60
2026-W23	1845	60	80
2026-W23	1849	80	0
2026-W23	187	20	40
2026-W23	190	40	60
2026-W23	193	60	80
2026-W23	196	80	100
2026-W23	199	100	120
2026-W23	202	120	150
2026-W23	2045	0	40
2026-W23	205	150	170
2026-W23	2050	40	50
2026-W23	2053	50	60
2026-W23	2056	60	70
2026-W23	2059	70	80
2026-W23	2062	80	90
2026-W23	2065	90	100
2026-W23	2068	100	110
2026-W23	2072	110	0
2026-W23	208	170	190
2026-W23	211	190	210
2026-W23	214	210	230
2026-W23	217	230	250
2026-W23	220	250	270
2026-W23	224	270	0
2026-W23	2339	0	15
2026-W23	2344	15	30
2026-W23	2348	30	0
2026-W23	2817	0	20
2026-W23	2822	20	40
2026-W23	2825	40	60
2026-W23	2828	60	80
2026-W23	2831	80	100
2026-W23	2834	100	180
2026-W23	2838	180	0
2026-W23	812	0	25
2026-W23	817	25	45
2026-W23	820	45	50
2026-W23	823	50	60
2026-W23	826	60	80
2026-W23	829	80	85
2026-W23	832	85	90
2026-W23	835	90	115
2026-W23	838	115	125
2026-W23	841	125	130
2026-W23	844	130	155
2026-W23	847	155	175
2026-W23	850	175	195
2026-W23	853	195	200
2026-W23	856	200	210
2026-W23	859	210	220
2026-W23	862	220	225
2026-W23	865	225	235
2026-W23	868	235	245
2026-W23	871	245	275
2026-W23	874	275	280
2026-W23	878	280	0
2026-W24	1628	0	20
2026-W24	1632	20	50
2026-W24	1635	50	70
2026-W24	1639	70	0
2026-W24	1848	0	5
2026-W24	1852	5	25
2026-W24	1855	25	30
2026-W24	1858	30	50
2026-W24	1861	50	55
2026-W24	1864	55	60
2026-W24	1867	60	80
2026-W24	1870	80	85
2026-W24	1873	85	90
2026-W24	1877	90	0
2026-W24	2071	0	40
2026-W24	2075	40	50
2026-W24	2078	50	60
2026-W24	2081	60	70
2026-W24	2084	70	80
2026-W24	2087	80	90
2026-W24	2090	90	100
2026-W24	2093	100	110
2026-W24	2097	110	0
2026-W24	223	0	20
2026-W24	227	20	40
2026-W24	230	40	60
2026-W24	233	60	80
2026-W24	2347	0	30
2026-W24	2351	30	45
2026-W24	2355	45	0
2026-W24	236	80	100
2026-W24	239	100	120
2026-W24	242	120	140
2026-W24	2448	0	25
2026-W24	2451	25	50
2026-W24	2454	50	75
2026-W24	2458	75	0
2026-W24	246	140	0
2026-W24	2837	0	20
2026-W24	2841	20	40
2026-W24	2844	40	60
2026-W24	2847	60	80
2026-W24	2850	80	110
2026-W24	2854	110	0
2026-W24	877	0	5
2026-W24	881	5	25
2026-W24	884	25	65
2026-W24	887	65	90
2026-W24	890	90	110
2026-W24	893	110	115
2026-W24	896	115	125
2026-W24	899	125	150
2026-W24	902	150	155
2026-W24	905	155	180
2026-W24	908	180	205
2026-W24	911	205	210
2026-W24	914	210	220
2026-W24	917	220	240
2026-W24	920	240	260
2026-W24	923	260	265
2026-W24	926	265	285
2026-W24	929	285	290
2026-W24	932	290	300
2026-W24	935	300	310
2026-W24	938	310	340
2026-W24	941	340	345
2026-W24	945	345	0
2026-W25	1002	310	315
2026-W25	1005	315	335
2026-W25	1008	335	345
2026-W25	1012	345	0
2026-W25	1638	0	20
2026-W25	1642	20	50
2026-W25	1646	50	0
2026-W25	1876	0	20
2026-W25	1880	20	25
2026-W25	1883	25	30
2026-W25	1886	30	50
2026-W25	1889	50	55
2026-W25	1892	55	60
2026-W25	1895	60	80
2026-W25	1898	80	85
2026-W25	1901	85	90
2026-W25	1905	90	0
2026-W25	2096	0	10
2026-W25	2100	10	50
2026-W25	2103	50	60
2026-W25	2106	60	70
2026-W25	2109	70	80
2026-W25	2112	80	90
2026-W25	2115	90	100
2026-W25	2118	100	110
2026-W25	2122	110	0
2026-W25	2354	0	15
2026-W25	2358	15	45
2026-W25	2361	45	60
2026-W25	2365	60	0
2026-W25	245	0	20
2026-W25	2457	0	25
2026-W25	2461	25	50
2026-W25	2464	50	75
2026-W25	2467	75	100
2026-W25	2470	100	125
2026-W25	2474	125	0
2026-W25	249	20	40
2026-W25	252	40	60
2026-W25	255	60	80
2026-W25	258	80	100
2026-W25	261	100	120
2026-W25	264	120	140
2026-W25	267	140	160
2026-W25	270	160	180
2026-W25	273	180	200
2026-W25	277	200	0
2026-W25	2853	0	80
2026-W25	2857	80	100
2026-W25	2860	100	120
2026-W25	2863	120	140
2026-W25	2866	140	160
2026-W25	2869	160	180
2026-W25	2872	180	200
2026-W25	2875	200	280
2026-W25	2879	280	0
2026-W25	944	0	5
2026-W25	948	5	30
2026-W25	951	30	50
2026-W25	954	50	90
2026-W25	957	90	100
2026-W25	960	100	105
2026-W25	963	105	125
2026-W25	966	125	130
2026-W25	969	130	155
2026-W25	972	155	195
2026-W25	975	195	205
2026-W25	978	205	225
2026-W25	981	225	230
2026-W25	984	230	235
2026-W25	987	235	245
2026-W25	990	245	265
2026-W25	993	265	275
2026-W25	996	275	280
2026-W25	999	280	310
2026-W26	1011	0	10
2026-W26	1015	10	15
2026-W26	1018	15	55
2026-W26	1021	55	60
2026-W26	1024	60	85
2026-W26	1027	85	90
2026-W26	1030	90	110
2026-W26	1033	110	120
2026-W26	1036	120	140
2026-W26	1039	140	145
2026-W26	1042	145	170
2026-W26	1045	170	190
2026-W26	1048	190	195
2026-W26	1051	195	215
2026-W26	1054	215	220
2026-W26	1057	220	250
2026-W26	1060	250	260
2026-W26	1063	260	265
2026-W26	1067	265	0
2026-W26	1645	0	20
2026-W26	1649	20	30
2026-W26	1652	30	50
2026-W26	1657	50	0
2026-W26	1904	0	20
2026-W26	1908	20	25
2026-W26	1911	25	30
2026-W26	1914	30	50
2026-W26	1917	50	70
2026-W26	1920	70	75
2026-W26	1923	75	95
2026-W26	1926	95	115
2026-W26	1929	115	135
2026-W26	1933	135	0
2026-W26	2121	0	40
2026-W26	2125	40	50
2026-W26	2128	50	60
2026-W26	2131	60	70
2026-W26	2134	70	80
2026-W26	2137	80	90
2026-W26	2140	90	100
2026-W26	2143	100	110
2026-W26	2147	110	0
2026-W26	2364	0	15
2026-W26	2368	15	45
2026-W26	2371	45	60
2026-W26	2376	60	0
2026-W26	2473	0	25
2026-W26	2477	25	50
2026-W26	2480	50	75
2026-W26	2483	75	100
2026-W26	2486	100	125
2026-W26	2491	125	0
2026-W26	2633	0	25
2026-W26	2636	25	50
2026-W26	2639	50	75
2026-W26	2642	75	90
2026-W26	2646	90	0
2026-W26	276	0	20
2026-W26	280	20	40
2026-W26	283	40	60
2026-W26	286	60	80
2026-W26	2878	0	20
2026-W26	2882	20	40
2026-W26	2885	40	60
2026-W26	2888	60	80
2026-W26	289	80	100
2026-W26	2891	80	100
2026-W26	2894	100	130
2026-W26	2898	130	0
2026-W26	292	100	120
2026-W26	295	120	140
2026-W26	298	140	160
2026-W26	301	160	180
2026-W26	305	180	0
2026-W27	1066	0	20
2026-W27	1070	20	60
2026-W27	1073	60	65
2026-W27	1076	65	75
2026-W27	1079	75	80
2026-W27	1082	80	85
2026-W27	1086	85	110
2026-W27	1089	110	115
2026-W27	1092	115	135
2026-W27	1095	135	160
2026-W27	1098	160	180
2026-W27	1101	180	185
2026-W27	1104	185	190
2026-W27	1107	190	200
2026-W27	1110	200	230
2026-W27	1113	230	235
2026-W27	1116	235	245
2026-W27	1119	245	255
2026-W27	1123	255	0
2026-W27	1655	0	20
2026-W27	1660	20	30
2026-W27	1663	30	50
2026-W27	1667	50	0
2026-W27	1932	0	5
2026-W27	1936	5	25
2026-W27	1939	25	30
2026-W27	1942	30	50
2026-W27	1945	50	70
2026-W27	1949	70	75
2026-W27	1952	75	80
2026-W27	1955	80	85
2026-W27	1958	85	105
2026-W27	1961	105	125
2026-W27	1964	125	130
2026-W27	1967	130	135
2026-W27	1971	135	0
2026-W27	2146	0	40
2026-W27	2150	40	50
2026-W27	2153	50	60
2026-W27	2156	60	70
2026-W27	2160	70	80
2026-W27	2163	80	90
2026-W27	2166	90	100
2026-W27	2169	100	110
2026-W27	2173	110	0
2026-W27	2374	0	30
2026-W27	2379	30	45
2026-W27	2383	45	0
2026-W27	2489	0	25
2026-W27	2494	25	50
2026-W27	2497	50	75
2026-W27	2501	75	0
2026-W27	2645	0	25
2026-W27	2649	25	50
2026-W27	2653	50	90
2026-W27	2656	90	115
2026-W27	2659	115	140
2026-W27	2663	140	0
2026-W27	2897	0	80
2026-W27	2901	80	100
2026-W27	2904	100	120
2026-W27	2908	120	140
2026-W27	2911	140	220
2026-W27	2914	220	250
2026-W27	2918	250	0
2026-W27	304	0	20
2026-W27	308	20	40
2026-W27	311	40	60
2026-W27	315	60	80
2026-W27	318	80	100
2026-W27	321	100	120
2026-W27	324	120	140
2026-W27	327	140	160
2026-W27	330	160	180
2026-W27	333	180	200
2026-W27	337	200	0
2026-W28	1122	0	25
2026-W28	1126	25	65
2026-W28	1129	65	70
2026-W28	1132	70	75
2026-W28	1135	75	95
2026-W28	1138	95	120
2026-W28	1141	120	125
2026-W28	1144	125	145
2026-W28	1147	145	245
2026-W28	1150	245	250
2026-W28	1153	250	270
2026-W28	1156	270	275
2026-W28	1159	275	295
2026-W28	1162	295	300
2026-W28	1165	300	310
2026-W28	1168	310	340
2026-W28	1171	340	360
2026-W28	1174	360	370
2026-W28	1177	370	375
2026-W28	1180	375	385
2026-W28	1184	385	0
2026-W28	1666	0	10
2026-W28	1670	10	30
2026-W28	1674	30	0
2026-W28	1970	0	20
2026-W28	1974	20	25
2026-W28	1977	25	45
2026-W28	1980	45	50
2026-W28	1983	50	70
2026-W28	1986	70	75
2026-W28	1989	75	95
2026-W28	1992	95	100
2026-W28	1995	100	105
2026-W28	1998	105	125
2026-W28	2002	125	0
2026-W28	2172	0	10
2026-W28	2176	10	50
2026-W28	2179	50	60
2026-W28	2182	60	70
2026-W28	2185	70	80
2026-W28	2188	80	90
2026-W28	2191	90	100
2026-W28	2194	100	110
2026-W28	2198	110	0
2026-W28	2382	0	15
2026-W28	2386	15	45
2026-W28	2389	45	60
2026-W28	2393	60	0
2026-W28	2500	0	25
2026-W28	2504	25	50
2026-W28	2507	50	75
2026-W28	2510	75	100
2026-W28	2513	100	125
2026-W28	2517	125	0
2026-W28	2662	0	15
2026-W28	2666	15	40
2026-W28	2669	40	65
2026-W28	2672	65	90
2026-W28	2676	90	0
2026-W28	2917	0	20
2026-W28	2921	20	40
2026-W28	2924	40	60
2026-W28	2927	60	80
2026-W28	2931	80	0
2026-W28	336	0	20
2026-W28	340	20	40
2026-W28	343	40	60
2026-W28	346	60	80
2026-W28	349	80	100
2026-W28	352	100	120
2026-W28	355	120	140
2026-W28	358	140	160
2026-W28	361	160	180
2026-W28	364	180	200
2026-W28	367	200	220
2026-W28	371	220	0
2026-W29	10	35	0
2026-W29	1183	0	40
2026-W29	1187	40	45
2026-W29	1190	45	65
2026-W29	1193	65	90
2026-W29	1196	90	110
2026-W29	1199	110	115
2026-W29	1202	115	120
2026-W29	1205	120	145
2026-W29	1208	145	150
2026-W29	1211	150	155
2026-W29	1214	155	165
2026-W29	1217	165	175
2026-W29	1220	175	180
2026-W29	1223	180	190
2026-W29	1226	190	250
2026-W29	1229	250	255
2026-W29	1232	255	265
2026-W29	1235	265	295
2026-W29	1239	295	0
2026-W29	1673	0	20
2026-W29	1677	20	40
2026-W29	1681	40	0
2026-W29	2001	0	5
2026-W29	2005	5	10
2026-W29	2008	10	15
2026-W29	2011	15	20
2026-W29	2014	20	40
2026-W29	2017	40	45
2026-W29	2021	45	0
2026-W29	2197	0	10
2026-W29	2201	10	50
2026-W29	2204	50	60
2026-W29	2207	60	70
2026-W29	2210	70	80
2026-W29	2213	80	90
2026-W29	2216	90	100
2026-W29	2219	100	110
2026-W29	2223	110	0
2026-W29	2392	0	15
2026-W29	2396	15	30
2026-W29	2400	30	0
2026-W29	2516	0	25
2026-W29	2520	25	50
2026-W29	2523	50	75
2026-W29	2526	75	100
2026-W29	2530	100	0
2026-W29	2675	0	25
2026-W29	2679	25	50
2026-W29	2682	50	75
2026-W29	2686	75	0
2026-W29	2930	0	20
2026-W29	2934	20	40
2026-W29	2937	40	60
2026-W29	2940	60	80
2026-W29	2943	80	100
2026-W29	2946	100	130
2026-W29	2950	130	0
2026-W29	3	0	20
2026-W29	370	0	20
2026-W29	374	20	40
2026-W29	377	40	60
2026-W29	380	60	80
2026-W29	383	80	100
2026-W29	386	100	120
2026-W29	389	120	140
2026-W29	392	140	160
2026-W29	395	160	180
2026-W29	399	180	0
2026-W29	6	20	35
2026-W30	1238	0	20
2026-W30	1242	20	45
2026-W30	1245	45	50
2026-W30	1248	50	90
2026-W30	1251	90	100
2026-W30	1254	100	105
2026-W30	1257	105	110
2026-W30	1260	110	130
2026-W30	1263	130	135
2026-W30	1266	135	140
2026-W30	1269	140	150
2026-W30	1272	150	170
2026-W30	1275	170	175
2026-W30	1278	175	195
2026-W30	1281	195	205
2026-W30	1284	205	215
2026-W30	1287	215	225
2026-W30	1290	225	255
2026-W30	1293	255	260
2026-W30	1297	260	0
2026-W30	13	20	35
2026-W30	16	35	55
2026-W30	1680	0	20
2026-W30	1684	20	30
2026-W30	1687	30	60
2026-W30	1690	60	80
2026-W30	1695	80	0
2026-W30	2020	0	5
2026-W30	2024	5	25
2026-W30	21	55	0
2026-W30	2222	0	40
2026-W30	2226	40	50
2026-W30	2229	50	60
2026-W30	2234	60	0
2026-W30	2399	0	15
2026-W30	2404	15	0
2026-W30	2529	0	25
2026-W30	2533	25	50
2026-W30	2536	50	75
2026-W30	2539	75	100
2026-W30	2542	100	250
2026-W30	2546	250	0
2026-W30	2685	0	25
2026-W30	2689	25	50
2026-W30	2692	50	75
2026-W30	2695	75	90
2026-W30	2699	90	0
2026-W30	2949	0	20
2026-W30	2953	20	40
2026-W30	2956	40	60
2026-W30	2959	60	80
2026-W30	2962	80	100
2026-W30	2965	100	120
2026-W30	2968	120	200
2026-W30	2972	200	0
2026-W30	398	0	20
2026-W30	402	20	40
2026-W30	405	40	60
2026-W30	408	60	80
2026-W30	411	80	100
2026-W30	414	100	120
2026-W30	417	120	140
2026-W30	420	140	160
2026-W30	424	160	0
2026-W30	9	0	20
2026-W31	1296	0	25
2026-W31	1300	25	30
2026-W31	1303	30	35
2026-W31	1306	35	60
2026-W31	1309	60	80
2026-W31	1312	80	90
2026-W31	1315	90	115
2026-W31	1318	115	135
2026-W31	1321	135	140
2026-W31	1324	140	145
2026-W31	1327	145	170
2026-W31	1330	170	190
2026-W31	1333	190	195
2026-W31	1336	195	200
2026-W31	1340	200	220
2026-W31	1343	220	230
2026-W31	1346	230	240
2026-W31	1349	240	245
2026-W31	1352	245	275
2026-W31	1356	275	0
2026-W31	1693	0	10
2026-W31	1698	10	30
2026-W31	1701	30	50
2026-W31	1704	50	80
2026-W31	1708	80	0
2026-W31	19	0	20
2026-W31	24	20	35
2026-W31	2403	0	15
2026-W31	2407	15	45
2026-W31	2411	45	60
2026-W31	2415	60	0
2026-W31	2545	0	25
2026-W31	2549	25	50
2026-W31	2552	50	75
2026-W31	2555	75	100
2026-W31	2558	100	125
2026-W31	2561	125	275
2026-W31	2566	275	0
2026-W31	2698	0	25
2026-W31	27	35	55
2026-W31	2702	25	50
2026-W31	2705	50	75
2026-W31	2708	75	100
2026-W31	2713	100	0
2026-W31	2971	0	20
2026-W31	2975	20	40
2026-W31	2978	40	60
2026-W31	2981	60	80
2026-W31	2984	80	100
2026-W31	2988	100	180
2026-W31	2992	180	0
2026-W31	31	55	0
2026-W31	423	0	20
2026-W31	427	20	40
2026-W31	430	40	60
2026-W31	433	60	80
2026-W31	436	80	230
2026-W31	439	230	250
2026-W31	442	250	270
2026-W31	446	270	290
2026-W31	450	290	0
2026-W32	1355	0	5
2026-W32	1359	5	45
2026-W32	1362	45	55
2026-W32	1365	55	80
2026-W32	1368	80	100
2026-W32	1371	100	105
2026-W32	1374	105	130
2026-W32	1377	130	135
2026-W32	1380	135	155
2026-W32	1383	155	180
2026-W32	1386	180	185
2026-W32	1389	185	190
2026-W32	1392	190	195
2026-W32	1395	195	345
2026-W32	1398	345	355
2026-W32	1401	355	375
2026-W32	1404	375	385
2026-W32	1407	385	405
2026-W32	1410	405	410
2026-W32	1414	410	0
2026-W32	1707	0	10
2026-W32	1711	10	30
2026-W32	1714	30	60
2026-W32	1717	60	80
2026-W32	1721	80	0
2026-W32	2232	0	10
2026-W32	2237	10	20
2026-W32	2241	20	0
2026-W32	2414	0	15
2026-W32	2418	15	30
2026-W32	2422	30	0
2026-W32	2564	0	25
2026-W32	2569	25	50
2026-W32	2572	50	75
2026-W32	2575	75	100
2026-W32	2579	100	0
2026-W32	2711	0	25
2026-W32	2716	25	50
2026-W32	2719	50	75
2026-W32	2722	75	100
2026-W32	2726	100	0
2026-W32	2991	0	20
2026-W32	2995	20	40
2026-W32	2998	40	60
2026-W32	30	0	20
2026-W32	3001	60	80
2026-W32	3005	80	0
2026-W32	34	20	35
2026-W32	38	35	0
2026-W32	449	0	20
2026-W32	453	20	40
2026-W32	456	40	60
2026-W32	459	60	80
2026-W32	462	80	100
2026-W32	465	100	120
2026-W32	468	120	140
2026-W32	471	140	160
2026-W32	474	160	180
2026-W32	477	180	200
2026-W32	481	200	0
2026-W33	1413	0	40
2026-W33	1417	40	60
2026-W33	1420	60	65
2026-W33	1423	65	70
2026-W33	1426	70	75
2026-W33	1429	75	95
2026-W33	1432	95	120
2026-W33	1435	120	125
2026-W33	1438	125	130
2026-W33	1441	130	155
2026-W33	1444	155	175
2026-W33	1447	175	180
2026-W33	1450	180	190
2026-W33	1453	190	210
2026-W33	1456	210	240
2026-W33	1459	240	250
2026-W33	1462	250	255
2026-W33	1466	255	0
2026-W33	1720	0	10
2026-W33	1724	10	30
2026-W33	1727	30	50
2026-W33	1730	50	80
2026-W33	1734	80	0
2026-W33	2240	0	10
2026-W33	2244	10	50
2026-W33	2247	50	60
2026-W33	2250	60	70
2026-W33	2253	70	80
2026-W33	2256	80	90
2026-W33	2259	90	100
2026-W33	2262	100	110
2026-W33	2266	110	0
2026-W33	2421	0	15
2026-W33	2425	15	45
2026-W33	2428	45	60
2026-W33	2432	60	0
2026-W33	2578	0	25
2026-W33	2582	25	50
2026-W33	2585	50	75
2026-W33	2588	75	100
2026-W33	2591	100	125
2026-W33	2595	125	0
2026-W33	2725	0	25
2026-W33	2729	25	50
2026-W33	2732	50	75
2026-W33	2735	75	100
2026-W33	2739	100	0
2026-W33	3004	0	30
2026-W33	3008	30	110
2026-W33	3011	110	130
2026-W33	3014	130	150
2026-W33	3017	150	170
2026-W33	3020	170	190
2026-W33	3023	190	210
2026-W33	3027	210	0
2026-W33	3069	0	20
2026-W33	3072	20	25
2026-W33	3075	25	30
2026-W33	3078	30	35
2026-W33	3081	35	40
2026-W33	3084	40	60
2026-W33	3087	60	80
2026-W33	3090	80	85
2026-W33	3093	85	90
2026-W33	3097	90	0
2026-W33	37	0	20
2026-W33	41	20	35
2026-W33	45	35	0
2026-W33	480	0	20
2026-W33	484	20	40
2026-W33	487	40	60
2026-W33	490	60	80
2026-W33	493	80	100
2026-W33	496	100	120
2026-W33	499	120	140
2026-W33	502	140	160
2026-W33	505	160	180
2026-W33	509	180	0
2026-W34	1465	0	20
2026-W34	1469	20	45
2026-W34	1472	45	85
2026-W34	1475	85	90
2026-W34	1478	90	110
2026-W34	1481	110	115
2026-W34	1484	115	135
2026-W34	1487	135	140
2026-W34	1490	140	150
2026-W34	1493	150	155
2026-W34	1496	155	160
2026-W34	1499	160	170
2026-W34	1502	170	190
2026-W34	1505	190	195
2026-W34	1508	195	205
2026-W34	1511	205	235
2026-W34	1514	235	245
2026-W34	1517	245	250
2026-W34	1521	250	0
2026-W34	1733	0	20
2026-W34	1737	20	30
2026-W34	1740	30	50
2026-W34	1744	50	0
2026-W34	2265	0	10
2026-W34	2269	10	50
2026-W34	2272	50	60
2026-W34	2275	60	70
2026-W34	2278	70	80
2026-W34	2281	80	90
2026-W34	2284	90	100
2026-W34	2287	100	110
2026-W34	2291	110	0
2026-W34	2431	0	15
2026-W34	2435	15	45
2026-W34	2438	45	60
2026-W34	2442	60	0
2026-W34	2594	0	25
2026-W34	2598	25	50
2026-W34	2601	50	75
2026-W34	2604	75	100
2026-W34	2607	100	125
2026-W34	2611	125	0
2026-W34	2738	0	15
2026-W34	2742	15	55
2026-W34	2745	55	80
2026-W34	2748	80	105
2026-W34	2751	105	130
2026-W34	2755	130	0
2026-W34	3026	0	80
2026-W34	3030	80	100
2026-W34	3033	100	130
2026-W34	3036	130	150
2026-W34	3039	150	180
2026-W34	3042	180	200
2026-W34	3045	200	280
2026-W34	3049	280	0
2026-W34	3096	0	5
2026-W34	3100	5	10
2026-W34	3103	10	15
2026-W34	3106	15	20
2026-W34	3109	20	25
2026-W34	3112	25	30
2026-W34	3115	30	35
2026-W34	3119	35	0
2026-W34	44	0	20
2026-W34	49	20	0
2026-W34	508	0	20
2026-W34	512	20	40
2026-W34	515	40	60
2026-W34	518	60	80
2026-W34	521	80	100
2026-W34	524	100	120
2026-W34	527	120	140
2026-W34	530	140	160
2026-W34	533	160	180
2026-W34	536	180	200
2026-W34	540	200	0
2026-W35	1520	0	40
2026-W35	1524	40	60
2026-W35	1527	60	65
2026-W35	1530	65	90
2026-W35	1533	90	95
2026-W35	1536	95	115
2026-W35	1539	115	120
2026-W35	1542	120	145
2026-W35	1545	145	150
2026-W35	1548	150	170
2026-W35	1551	170	175
2026-W35	1554	175	185
2026-W35	1557	185	205
2026-W35	1560	205	230
2026-W35	1563	230	240
2026-W35	1566	240	245
2026-W35	1569	245	275
2026-W35	1572	275	280
2026-W35	1575	280	290
2026-W35	1579	290	0
2026-W35	1743	0	10
2026-W35	1747	10	30
2026-W35	2290	0	10
2026-W35	2294	10	50
2026-W35	2297	50	60
2026-W35	2300	60	70
2026-W35	2441	0	30
2026-W35	2445	30	45
2026-W35	2610	0	25
2026-W35	2614	25	50
2026-W35	2617	50	75
2026-W35	2620	75	100
2026-W35	2623	100	250
2026-W35	2626	250	275
2026-W35	2630	275	0
2026-W35	2754	0	25
2026-W35	2758	25	50
2026-W35	2761	50	75
2026-W35	2764	75	100
2026-W35	3048	0	20
2026-W35	3052	20	40
2026-W35	3055	40	60
2026-W35	3058	60	80
2026-W35	3062	80	0
2026-W35	3118	0	5
2026-W35	3122	5	10
2026-W35	3125	10	15
2026-W35	3128	15	20
2026-W35	3131	20	40
2026-W35	3134	40	45
2026-W35	3137	45	65
2026-W35	3141	65	0
2026-W35	48	0	5
2026-W35	52	5	10
2026-W35	539	0	20
2026-W35	543	20	40
2026-W35	546	40	60
2026-W35	549	60	80
2026-W35	55	10	35
2026-W35	552	80	100
2026-W35	555	100	120
2026-W35	558	120	140
2026-W35	561	140	160
2026-W35	564	160	180
2026-W35	568	180	0
2026-W35	58	35	40
2026-W35	61	40	65
2026-W35	64	65	70
2026-W35	67	70	95
2026-W35	70	95	110
2026-W35	73	110	115
2026-W35	77	115	0
2026-W36	1578	0	40
2026-W36	1582	40	45
2026-W36	1585	45	70
2026-W36	1589	70	75
2026-W36	1592	75	85
2026-W36	2629	0	25
2026-W36	3061	0	80
2026-W36	3065	80	100
2026-W36	3140	0	5
2026-W36	3144	5	25
2026-W36	3147	25	30
2026-W36	567	0	20
2026-W36	571	20	40
2026-W36	574	40	60
2026-W36	76	0	5
all_time	1	0	20
all_time	100	140	160
all_time	1000	2100	2105
all_time	1003	2105	2125
all_time	1006	2125	2135
all_time	1009	2135	2145
all_time	1013	2145	2150
all_time	1016	2150	2190
all_time	1019	2190	2195
all_time	1022	2195	2220
all_time	1025	2220	2225
all_time	1028	2225	2245
all_time	103	160	180
all_time	1031	2245	2255
all_time	1034	2255	2275
all_time	1037	2275	2280
all_time	1040	2280	2305
all_time	1043	2305	2325
all_time	1046	2325	2330
all_time	1049	2330	2350
all_time	1052	2350	2355
all_time	1055	2355	2385
all_time	1058	2385	2395
all_time	106	180	200
all_time	1061	2395	2400
all_time	1064	2400	2420
all_time	1068	2420	2460
all_time	1071	2460	2465
all_time	1074	2465	2475
all_time	1077	2475	2480
all_time	1080	2480	2485
all_time	1084	2485	2510
all_time	1087	2510	2515
all_time	109	200	220
all_time	1090	2515	2535
all_time	1093	2535	2560
all_time	1096	2560	2580
all_time	1099	2580	2585
all_time	11	55	70
all_time	1102	2585	2590
all_time	1105	2590	2600
all_time	1108	2600	2630
all_time	1111	2630	2635
all_time	1114	2635	2645
all_time	1117	2645	2655
all_time	112	220	240
all_time	1120	2655	2680
all_time	1124	2680	2720
all_time	1127	2720	2725
all_time	1130	2725	2730
all_time	1133	2730	2750
all_time	1136	2750	2775
all_time	1139	2775	2780
all_time	1142	2780	2800
all_time	1145	2800	2900
all_time	1148	2900	2905
all_time	115	240	260
all_time	1151	2905	2925
all_time	1154	2925	2930
all_time	1157	2930	2950
all_time	1160	2950	2955
all_time	1163	2955	2965
all_time	1166	2965	2995
all_time	1169	2995	3015
all_time	1172	3015	3025
all_time	1175	3025	3030
all_time	1178	3030	3040
all_time	118	260	280
all_time	1181	3040	3080
all_time	1185	3080	3085
all_time	1188	3085	3105
all_time	1191	3105	3130
all_time	1194	3130	3150
all_time	1197	3150	3155
all_time	1200	3155	3160
all_time	1203	3160	3185
all_time	1206	3185	3190
all_time	1209	3190	3195
all_time	121	280	300
all_time	1212	3195	3205
all_time	1215	3205	3215
all_time	1218	3215	3220
all_time	1221	3220	3230
all_time	1224	3230	3290
all_time	1227	3290	3295
all_time	1230	3295	3305
all_time	1233	3305	3335
all_time	1236	3335	3355
all_time	124	300	320
all_time	1240	3355	3380
all_time	1243	3380	3385
all_time	1246	3385	3425
all_time	1249	3425	3435
all_time	1252	3435	3440
all_time	1255	3440	3445
all_time	1258	3445	3465
all_time	1261	3465	3470
all_time	1264	3470	3475
all_time	1267	3475	3485
all_time	127	320	340
all_time	1270	3485	3505
all_time	1273	3505	3510
all_time	1276	3510	3530
all_time	1279	3530	3540
all_time	1282	3540	3550
all_time	1285	3550	3560
all_time	1288	3560	3590
all_time	1291	3590	3595
all_time	1294	3595	3620
all_time	1298	3620	3625
all_time	130	340	360
all_time	1301	3625	3630
all_time	1304	3630	3655
all_time	1307	3655	3675
all_time	1310	3675	3685
all_time	1313	3685	3710
all_time	1316	3710	3730
all_time	1319	3730	3735
all_time	1322	3735	3740
all_time	1325	3740	3765
all_time	1328	3765	3785
all_time	1331	3785	3790
all_time	1334	3790	3795
all_time	1338	3795	3815
all_time	134	360	380
all_time	1341	3815	3825
all_time	1344	3825	3835
all_time	1347	3835	3840
all_time	1350	3840	3870
all_time	1353	3870	3875
all_time	1357	3875	3915
all_time	1360	3915	3925
all_time	1363	3925	3950
all_time	1366	3950	3970
all_time	1369	3970	3975
all_time	137	380	400
all_time	1372	3975	4000
all_time	1375	4000	4005
all_time	1378	4005	4025
all_time	1381	4025	4050
all_time	1384	4050	4055
all_time	1387	4055	4060
all_time	1390	4060	4065
all_time	1393	4065	4215
all_time	1396	4215	4225
all_time	1399	4225	4245
all_time	14	70	90
all_time	140	400	420
all_time	1402	4245	4255
all_time	1405	4255	4275
all_time	1408	4275	4280
all_time	1411	4280	4320
all_time	1415	4320	4340
all_time	1418	4340	4345
all_time	1421	4345	4350
all_time	1424	4350	4355
all_time	1427	4355	4375
all_time	143	420	440
all_time	1430	4375	4400
all_time	1433	4400	4405
all_time	1436	4405	4410
all_time	1439	4410	4435
all_time	1442	4435	4455
all_time	1445	4455	4460
all_time	1448	4460	4470
all_time	1451	4470	4490
all_time	1454	4490	4520
all_time	1457	4520	4530
all_time	146	440	460
all_time	1460	4530	4535
all_time	1463	4535	4555
all_time	1467	4555	4580
all_time	1470	4580	4620
all_time	1473	4620	4625
all_time	1476	4625	4645
all_time	1479	4645	4650
all_time	1482	4650	4670
all_time	1485	4670	4675
all_time	1488	4675	4685
all_time	149	460	480
all_time	1491	4685	4690
all_time	1494	4690	4695
all_time	1497	4695	4705
all_time	1500	4705	4725
all_time	1503	4725	4730
all_time	1506	4730	4740
all_time	1509	4740	4770
all_time	1512	4770	4780
all_time	1515	4780	4785
all_time	1518	4785	4825
all_time	152	480	500
all_time	1522	4825	4845
all_time	1525	4845	4850
all_time	1528	4850	4875
all_time	1531	4875	4880
all_time	1534	4880	4900
all_time	1537	4900	4905
all_time	1540	4905	4930
all_time	1543	4930	4935
all_time	1546	4935	4955
all_time	1549	4955	4960
all_time	155	500	520
all_time	1552	4960	4970
all_time	1555	4970	4990
all_time	1558	4990	5015
all_time	1561	5015	5025
all_time	1564	5025	5030
all_time	1567	5030	5060
all_time	1570	5060	5065
all_time	1573	5065	5075
all_time	1576	5075	5115
all_time	1580	5115	5120
all_time	1583	5120	5145
all_time	1587	5145	5150
all_time	159	520	540
all_time	1590	5150	5160
all_time	1593	0	10
all_time	1596	10	30
all_time	1599	30	50
all_time	1602	50	70
all_time	1606	70	80
all_time	1609	80	110
all_time	1612	110	130
all_time	1615	130	150
all_time	162	540	560
all_time	1620	150	160
all_time	1623	160	180
all_time	1626	180	200
all_time	1630	200	230
all_time	1633	230	250
all_time	1636	250	270
all_time	1640	270	300
all_time	1643	300	320
all_time	1647	320	330
all_time	165	560	580
all_time	1650	330	350
all_time	1653	350	370
all_time	1658	370	380
all_time	1661	380	400
all_time	1664	400	410
all_time	1668	410	430
all_time	1671	430	450
all_time	1675	450	470
all_time	1678	470	490
all_time	168	580	600
all_time	1682	490	500
all_time	1685	500	530
all_time	1688	530	550
all_time	1691	550	560
all_time	1696	560	580
all_time	1699	580	600
all_time	17	90	110
all_time	1702	600	630
all_time	1705	630	640
all_time	1709	640	660
all_time	171	600	620
all_time	1712	660	690
all_time	1715	690	710
all_time	1718	710	720
all_time	1722	720	740
all_time	1725	740	760
all_time	1728	760	790
all_time	1731	790	810
all_time	1735	810	820
all_time	1738	820	840
all_time	174	620	640
all_time	1741	840	850
all_time	1745	850	870
all_time	1748	0	20
all_time	1751	20	40
all_time	1755	40	45
all_time	1758	45	50
all_time	1761	50	55
all_time	1764	55	75
all_time	1767	75	95
all_time	177	640	660
all_time	1771	95	115
all_time	1774	115	120
all_time	1777	120	125
all_time	1780	125	130
all_time	1783	130	150
all_time	1786	150	170
all_time	1789	170	175
all_time	1792	175	180
all_time	1795	180	220
all_time	1798	220	240
all_time	180	660	680
all_time	1802	240	245
all_time	1805	245	265
all_time	1808	265	285
all_time	1811	285	290
all_time	1814	290	310
all_time	1817	310	315
all_time	1820	315	320
all_time	1823	320	325
all_time	1828	325	330
all_time	1831	330	335
all_time	1834	335	340
all_time	1837	340	360
all_time	1840	360	380
all_time	1843	380	400
all_time	1846	400	405
all_time	185	680	700
all_time	1850	405	425
all_time	1853	425	430
all_time	1856	430	450
all_time	1859	450	455
all_time	1862	455	460
all_time	1865	460	480
all_time	1868	480	485
all_time	1871	485	490
all_time	1874	490	510
all_time	1878	510	515
all_time	188	700	720
all_time	1881	515	520
all_time	1884	520	540
all_time	1887	540	545
all_time	1890	545	550
all_time	1893	550	570
all_time	1896	570	575
all_time	1899	575	580
all_time	1902	580	600
all_time	1906	600	605
all_time	1909	605	610
all_time	191	720	740
all_time	1912	610	630
all_time	1915	630	650
all_time	1918	650	655
all_time	1921	655	675
all_time	1924	675	695
all_time	1927	695	715
all_time	1930	715	720
all_time	1934	720	740
all_time	1937	740	745
all_time	194	740	760
all_time	1940	745	765
all_time	1943	765	785
all_time	1947	785	790
all_time	1950	790	795
all_time	1953	795	800
all_time	1956	800	820
all_time	1959	820	840
all_time	1962	840	845
all_time	1965	845	850
all_time	1968	850	870
all_time	197	760	780
all_time	1972	870	875
all_time	1975	875	895
all_time	1978	895	900
all_time	1981	900	920
all_time	1984	920	925
all_time	1987	925	945
all_time	1990	945	950
all_time	1993	950	955
all_time	1996	955	975
all_time	1999	975	980
all_time	200	780	810
all_time	2003	980	985
all_time	2006	985	990
all_time	2009	990	995
all_time	2012	995	1015
all_time	2015	1015	1020
all_time	2018	1020	1025
all_time	2022	1025	1045
all_time	2025	0	10
all_time	2028	10	20
all_time	203	810	830
all_time	2031	20	30
all_time	2034	30	40
all_time	2037	40	50
all_time	2040	50	60
all_time	2043	60	100
all_time	2048	100	110
all_time	2051	110	120
all_time	2054	120	130
all_time	2057	130	140
all_time	206	830	850
all_time	2060	140	150
all_time	2063	150	160
all_time	2066	160	170
all_time	2069	170	210
all_time	2073	210	220
all_time	2076	220	230
all_time	2079	230	240
all_time	2082	240	250
all_time	2085	250	260
all_time	2088	260	270
all_time	209	850	870
all_time	2091	270	280
all_time	2094	280	290
all_time	2098	290	330
all_time	2101	330	340
all_time	2104	340	350
all_time	2107	350	360
all_time	2110	360	370
all_time	2113	370	380
all_time	2116	380	390
all_time	2119	390	430
all_time	212	870	890
all_time	2123	430	440
all_time	2126	440	450
all_time	2129	450	460
all_time	2132	460	470
all_time	2135	470	480
all_time	2138	480	490
all_time	2141	490	500
all_time	2144	500	540
all_time	2148	540	550
all_time	215	890	910
all_time	2151	550	560
all_time	2154	560	570
all_time	2158	570	580
all_time	2161	580	590
all_time	2164	590	600
all_time	2167	600	610
all_time	2170	610	620
all_time	2174	620	660
all_time	2177	660	670
all_time	218	910	930
all_time	2180	670	680
all_time	2183	680	690
all_time	2186	690	700
all_time	2189	700	710
all_time	2192	710	720
all_time	2195	720	730
all_time	2199	730	770
all_time	22	110	125
all_time	2202	770	780
all_time	2205	780	790
all_time	2208	790	800
all_time	221	930	950
all_time	2211	800	810
all_time	2214	810	820
all_time	2217	820	830
all_time	2220	830	870
all_time	2224	870	880
all_time	2227	880	890
all_time	2230	890	900
all_time	2235	900	910
all_time	2238	910	920
all_time	2242	920	960
all_time	2245	960	970
all_time	2248	970	980
all_time	225	950	970
all_time	2251	980	990
all_time	2254	990	1000
all_time	2257	1000	1010
all_time	2260	1010	1020
all_time	2263	1020	1030
all_time	2267	1030	1070
all_time	2270	1070	1080
all_time	2273	1080	1090
all_time	2276	1090	1100
all_time	2279	1100	1110
all_time	228	970	990
all_time	2282	1110	1120
all_time	2285	1120	1130
all_time	2288	1130	1140
all_time	2292	1140	1180
all_time	2295	1180	1190
all_time	2298	1190	1200
all_time	2301	0	15
all_time	2304	15	45
all_time	2307	45	60
all_time	231	990	1010
all_time	2310	60	75
all_time	2314	75	105
all_time	2317	105	135
all_time	2320	135	150
all_time	2323	150	165
all_time	2327	165	180
all_time	2330	180	195
all_time	2334	195	210
all_time	2337	210	225
all_time	234	1010	1030
all_time	2342	225	240
all_time	2345	240	270
all_time	2349	270	285
all_time	2352	285	300
all_time	2356	300	330
all_time	2359	330	345
all_time	2362	345	360
all_time	2366	360	390
all_time	2369	390	405
all_time	237	1030	1050
all_time	2372	405	435
all_time	2377	435	450
all_time	2380	450	465
all_time	2384	465	495
all_time	2387	495	510
all_time	2390	510	525
all_time	2394	525	540
all_time	2397	540	555
all_time	240	1050	1070
all_time	2401	555	570
all_time	2405	570	600
all_time	2409	600	615
all_time	2412	615	630
all_time	2416	630	645
all_time	2419	645	660
all_time	2423	660	690
all_time	2426	690	705
all_time	2429	705	720
all_time	243	1070	1090
all_time	2433	720	750
all_time	2436	750	765
all_time	2439	765	795
all_time	2443	795	810
all_time	2446	0	25
all_time	2449	25	50
all_time	2452	50	75
all_time	2455	75	100
all_time	2459	100	125
all_time	2462	125	150
all_time	2465	150	175
all_time	2468	175	200
all_time	247	1090	1110
all_time	2471	200	225
all_time	2475	225	250
all_time	2478	250	275
all_time	2481	275	300
all_time	2484	300	325
all_time	2487	325	350
all_time	2492	350	375
all_time	2495	375	400
all_time	2498	400	425
all_time	25	125	145
all_time	250	1110	1130
all_time	2502	425	450
all_time	2505	450	475
all_time	2508	475	500
all_time	2511	500	525
all_time	2514	525	550
all_time	2518	550	575
all_time	2521	575	600
all_time	2524	600	625
all_time	2527	625	650
all_time	253	1130	1150
all_time	2531	650	675
all_time	2534	675	700
all_time	2537	700	725
all_time	2540	725	875
all_time	2543	875	900
all_time	2547	900	925
all_time	2550	925	950
all_time	2553	950	975
all_time	2556	975	1000
all_time	2559	1000	1150
all_time	256	1150	1170
all_time	2562	1150	1175
all_time	2567	1175	1200
all_time	2570	1200	1225
all_time	2573	1225	1250
all_time	2576	1250	1275
all_time	2580	1275	1300
all_time	2583	1300	1325
all_time	2586	1325	1350
all_time	2589	1350	1375
all_time	259	1170	1190
all_time	2592	1375	1400
all_time	2596	1400	1425
all_time	2599	1425	1450
all_time	2602	1450	1475
all_time	2605	1475	1500
all_time	2608	1500	1525
all_time	2612	1525	1550
all_time	2615	1550	1575
all_time	2618	1575	1600
all_time	262	1190	1210
all_time	2621	1600	1750
all_time	2624	1750	1775
all_time	2627	1775	1800
all_time	2631	0	25
all_time	2634	25	50
all_time	2637	50	75
all_time	2640	75	90
all_time	2643	90	115
all_time	2647	115	140
all_time	265	1210	1230
all_time	2651	140	180
all_time	2654	180	205
all_time	2657	205	230
all_time	2660	230	245
all_time	2664	245	270
all_time	2667	270	295
all_time	2670	295	320
all_time	2673	320	345
all_time	2677	345	370
all_time	268	1230	1250
all_time	2680	370	395
all_time	2683	395	420
all_time	2687	420	445
all_time	2690	445	470
all_time	2693	470	485
all_time	2696	485	510
all_time	2700	510	535
all_time	2703	535	560
all_time	2706	560	585
all_time	2709	585	610
all_time	271	1250	1270
all_time	2714	610	635
all_time	2717	635	660
all_time	2720	660	685
all_time	2723	685	710
all_time	2727	710	735
all_time	2730	735	760
all_time	2733	760	785
all_time	2736	785	800
all_time	274	1270	1290
all_time	2740	800	840
all_time	2743	840	865
all_time	2746	865	890
all_time	2749	890	915
all_time	2752	915	940
all_time	2756	940	965
all_time	2759	965	990
all_time	2762	990	1015
all_time	2765	0	20
all_time	2768	20	40
all_time	2771	40	120
all_time	2774	120	140
all_time	2777	140	170
all_time	278	1290	1310
all_time	2781	170	190
all_time	2784	190	210
all_time	2787	210	230
all_time	2790	230	250
all_time	2793	250	270
all_time	2797	270	290
all_time	28	145	165
all_time	2800	290	310
all_time	2803	310	330
all_time	2806	330	410
all_time	2809	410	430
all_time	281	1310	1330
all_time	2812	430	460
all_time	2815	460	480
all_time	2820	480	500
all_time	2823	500	520
all_time	2826	520	540
all_time	2829	540	560
all_time	2832	560	640
all_time	2835	640	660
all_time	2839	660	680
all_time	284	1330	1350
all_time	2842	680	700
all_time	2845	700	720
all_time	2848	720	750
all_time	2851	750	830
all_time	2855	830	850
all_time	2858	850	870
all_time	2861	870	890
all_time	2864	890	910
all_time	2867	910	930
all_time	287	1350	1370
all_time	2870	930	950
all_time	2873	950	1030
all_time	2876	1030	1050
all_time	2880	1050	1070
all_time	2883	1070	1090
all_time	2886	1090	1110
all_time	2889	1110	1130
all_time	2892	1130	1160
all_time	2895	1160	1240
all_time	2899	1240	1260
all_time	290	1370	1390
all_time	2902	1260	1280
all_time	2906	1280	1300
all_time	2909	1300	1380
all_time	2912	1380	1410
all_time	2915	1410	1430
all_time	2919	1430	1450
all_time	2922	1450	1470
all_time	2925	1470	1490
all_time	2928	1490	1510
all_time	293	1390	1410
all_time	2932	1510	1530
all_time	2935	1530	1550
all_time	2938	1550	1570
all_time	2941	1570	1590
all_time	2944	1590	1620
all_time	2947	1620	1640
all_time	2951	1640	1660
all_time	2954	1660	1680
all_time	2957	1680	1700
all_time	296	1410	1430
all_time	2960	1700	1720
all_time	2963	1720	1740
all_time	2966	1740	1820
all_time	2969	1820	1840
all_time	2973	1840	1860
all_time	2976	1860	1880
all_time	2979	1880	1900
all_time	2982	1900	1920
all_time	2986	1920	2000
all_time	2989	2000	2020
all_time	299	1430	1450
all_time	2993	2020	2040
all_time	2996	2040	2060
all_time	2999	2060	2080
all_time	3002	2080	2110
all_time	3006	2110	2190
all_time	3009	2190	2210
all_time	3012	2210	2230
all_time	3015	2230	2250
all_time	3018	2250	2270
all_time	302	1450	1470
all_time	3021	2270	2290
all_time	3024	2290	2370
all_time	3028	2370	2390
all_time	3031	2390	2420
all_time	3034	2420	2440
all_time	3037	2440	2470
all_time	3040	2470	2490
all_time	3043	2490	2570
all_time	3046	2570	2590
all_time	3050	2590	2610
all_time	3053	2610	2630
all_time	3056	2630	2650
all_time	3059	2650	2730
all_time	306	1470	1490
all_time	3063	2730	2750
all_time	3067	0	20
all_time	3070	20	25
all_time	3073	25	30
all_time	3076	30	35
all_time	3079	35	40
all_time	3082	40	60
all_time	3085	60	80
all_time	3088	80	85
all_time	309	1490	1510
all_time	3091	85	90
all_time	3094	90	95
all_time	3098	95	100
all_time	3101	100	105
all_time	3104	105	110
all_time	3107	110	115
all_time	3110	115	120
all_time	3113	120	125
all_time	3116	125	130
all_time	3120	130	135
all_time	3123	135	140
all_time	3126	140	145
all_time	3129	145	165
all_time	313	1510	1530
all_time	3132	165	170
all_time	3135	170	190
all_time	3138	190	195
all_time	3142	195	215
all_time	3145	215	220
all_time	316	1530	1550
all_time	319	1550	1570
all_time	32	165	180
all_time	322	1570	1590
all_time	325	1590	1610
all_time	328	1610	1630
all_time	331	1630	1650
all_time	334	1650	1670
all_time	338	1670	1690
all_time	341	1690	1710
all_time	344	1710	1730
all_time	347	1730	1750
all_time	35	180	200
all_time	350	1750	1770
all_time	353	1770	1790
all_time	356	1790	1810
all_time	359	1810	1830
all_time	362	1830	1850
all_time	365	1850	1870
all_time	368	1870	1890
all_time	372	1890	1910
all_time	375	1910	1930
all_time	378	1930	1950
all_time	381	1950	1970
all_time	384	1970	1990
all_time	387	1990	2010
all_time	39	200	215
all_time	390	2010	2030
all_time	393	2030	2050
all_time	396	2050	2070
all_time	4	20	35
all_time	400	2070	2090
all_time	403	2090	2110
all_time	406	2110	2130
all_time	409	2130	2150
all_time	412	2150	2170
all_time	415	2170	2190
all_time	418	2190	2210
all_time	42	215	235
all_time	421	2210	2230
all_time	425	2230	2250
all_time	428	2250	2270
all_time	431	2270	2290
all_time	434	2290	2440
all_time	437	2440	2460
all_time	440	2460	2480
all_time	444	2480	2500
all_time	447	2500	2520
all_time	451	2520	2540
all_time	454	2540	2560
all_time	457	2560	2580
all_time	46	235	240
all_time	460	2580	2600
all_time	463	2600	2620
all_time	466	2620	2640
all_time	469	2640	2660
all_time	472	2660	2680
all_time	475	2680	2700
all_time	478	2700	2720
all_time	482	2720	2740
all_time	485	2740	2760
all_time	488	2760	2780
all_time	491	2780	2800
all_time	494	2800	2820
all_time	497	2820	2840
all_time	50	240	245
all_time	500	2840	2860
all_time	503	2860	2880
all_time	506	2880	2900
all_time	510	2900	2920
all_time	513	2920	2940
all_time	516	2940	2960
all_time	519	2960	2980
all_time	522	2980	3000
all_time	525	3000	3020
all_time	528	3020	3040
all_time	53	245	270
all_time	531	3040	3060
all_time	534	3060	3080
all_time	537	3080	3100
all_time	541	3100	3120
all_time	544	3120	3140
all_time	547	3140	3160
all_time	550	3160	3180
all_time	553	3180	3200
all_time	556	3200	3220
all_time	559	3220	3240
all_time	56	270	275
all_time	562	3240	3260
all_time	565	3260	3280
all_time	569	3280	3300
all_time	572	3300	3320
all_time	576	0	5
all_time	579	5	30
all_time	582	30	50
all_time	585	50	75
all_time	588	75	80
all_time	59	275	300
all_time	591	80	100
all_time	594	100	105
all_time	597	105	130
all_time	600	130	140
all_time	603	140	165
all_time	606	165	170
all_time	609	170	175
all_time	612	175	185
all_time	615	185	190
all_time	618	190	200
all_time	62	300	305
all_time	621	200	220
all_time	624	220	250
all_time	627	250	290
all_time	631	290	310
all_time	634	310	335
all_time	637	335	340
all_time	640	340	345
all_time	643	345	355
all_time	646	355	395
all_time	649	395	400
all_time	65	305	330
all_time	652	400	425
all_time	655	425	445
all_time	658	445	450
all_time	661	450	470
all_time	664	470	475
all_time	667	475	485
all_time	670	485	490
all_time	673	490	500
all_time	676	500	520
all_time	679	520	530
all_time	68	330	345
all_time	682	530	535
all_time	685	535	555
all_time	688	555	560
all_time	692	560	600
all_time	695	600	610
all_time	698	610	615
all_time	7	35	55
all_time	701	615	640
all_time	704	640	650
all_time	707	650	655
all_time	71	345	350
all_time	710	655	675
all_time	713	675	695
all_time	716	695	700
all_time	719	700	705
all_time	722	705	725
all_time	725	725	735
all_time	728	735	740
all_time	731	740	750
all_time	734	750	780
all_time	737	780	810
all_time	74	350	355
all_time	740	810	815
all_time	743	815	835
all_time	746	835	840
all_time	750	840	880
all_time	753	880	905
all_time	756	905	925
all_time	759	925	945
all_time	762	945	950
all_time	765	950	975
all_time	768	975	985
all_time	771	985	1005
all_time	774	1005	1010
all_time	777	1010	1030
all_time	78	0	20
all_time	780	1030	1035
all_time	783	1035	1060
all_time	786	1060	1080
all_time	789	1080	1085
all_time	792	1085	1095
all_time	795	1095	1100
all_time	798	1100	1120
all_time	801	1120	1130
all_time	804	1130	1160
all_time	807	1160	1165
all_time	81	20	40
all_time	810	1165	1190
all_time	815	1190	1210
all_time	818	1210	1215
all_time	821	1215	1225
all_time	824	1225	1245
all_time	827	1245	1250
all_time	830	1250	1255
all_time	833	1255	1280
all_time	836	1280	1290
all_time	839	1290	1295
all_time	84	40	60
all_time	842	1295	1320
all_time	845	1320	1340
all_time	848	1340	1360
all_time	851	1360	1365
all_time	854	1365	1375
all_time	857	1375	1385
all_time	860	1385	1390
all_time	863	1390	1400
all_time	866	1400	1410
all_time	869	1410	1440
all_time	87	60	80
all_time	872	1440	1445
all_time	875	1445	1450
all_time	879	1450	1470
all_time	882	1470	1510
all_time	885	1510	1535
all_time	888	1535	1555
all_time	891	1555	1560
all_time	894	1560	1570
all_time	897	1570	1595
all_time	90	80	100
all_time	900	1595	1600
all_time	903	1600	1625
all_time	906	1625	1650
all_time	909	1650	1655
all_time	912	1655	1665
all_time	915	1665	1685
all_time	918	1685	1705
all_time	921	1705	1710
all_time	924	1710	1730
all_time	927	1730	1735
all_time	93	100	120
all_time	930	1735	1745
all_time	933	1745	1755
all_time	936	1755	1785
all_time	939	1785	1790
all_time	942	1790	1795
all_time	946	1795	1820
all_time	949	1820	1840
all_time	952	1840	1880
all_time	955	1880	1890
all_time	958	1890	1895
all_time	96	120	140
all_time	961	1895	1915
all_time	964	1915	1920
all_time	967	1920	1945
all_time	970	1945	1985
all_time	973	1985	1995
all_time	976	1995	2015
all_time	979	2015	2020
all_time	982	2020	2025
all_time	985	2025	2035
all_time	988	2035	2055
all_time	991	2055	2065
all_time	994	2065	2070
all_time	997	2070	2100
\.


--
-- Data for Name: leaderboard_counts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.leaderboard_counts (period, width, floor, user_count) FROM stdin;
\.


--
-- Data for Name: leaderboard_entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.leaderboard_entries (user_id, period, points, reached_at, listed) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2026-09	40	2026-09-01 12:55:03+00	t
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2026-W36	85	2026-09-01 12:55:03+00	t
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	all_time	5160	2026-09-01 12:55:03+00	t
019df5dd-1500-71d5-86a4-aded769fbbbd	2026-08	240	2026-08-30 17:20:52+00	t
019df5dd-1500-71d5-86a4-aded769fbbbd	2026-W35	45	2026-08-30 17:20:52+00	t
019df5dd-1500-71d5-86a4-aded769fbbbd	all_time	810	2026-08-30 17:20:52+00	t
019dfb71-4e00-7b2b-96fb-d11ec9a70209	2026-09	20	2026-09-01 17:37:17+00	t
019dfb71-4e00-7b2b-96fb-d11ec9a70209	2026-W36	60	2026-09-01 17:37:17+00	t
019dfb71-4e00-7b2b-96fb-d11ec9a70209	all_time	3320	2026-09-01 17:37:17+00	t
019e062b-e300-7677-899a-554f6beb7ec3	2026-07	280	2026-07-20 15:10:14+00	t
019e062b-e300-7677-899a-554f6beb7ec3	2026-W30	25	2026-07-20 15:10:14+00	t
019e062b-e300-7677-899a-554f6beb7ec3	all_time	1045	2026-07-20 15:10:14+00	t
019e25ed-c500-7d55-adfe-09786c72a244	2026-09	20	2026-09-01 00:36:00+00	t
019e25ed-c500-7d55-adfe-09786c72a244	2026-W36	100	2026-09-01 00:36:00+00	t
019e25ed-c500-7d55-adfe-09786c72a244	all_time	2750	2026-09-01 00:36:00+00	t
019e3e9a-e880-7be8-a322-577f33cebb91	2026-08	320	2026-08-30 15:04:07+00	t
019e3e9a-e880-7be8-a322-577f33cebb91	2026-W35	30	2026-08-30 15:04:07+00	t
019e3e9a-e880-7be8-a322-577f33cebb91	all_time	870	2026-08-30 15:04:07+00	t
019e6270-7e00-743b-82e5-e422dbbfd50c	2026-08	310	2026-08-26 06:31:32+00	t
019e6270-7e00-743b-82e5-e422dbbfd50c	2026-W35	70	2026-08-26 06:31:32+00	t
019e6270-7e00-743b-82e5-e422dbbfd50c	all_time	1200	2026-08-26 06:31:32+00	t
019eaa52-9780-7927-937d-018e7ea6288a	2026-08	650	2026-08-31 08:45:31+00	t
019eaa52-9780-7927-937d-018e7ea6288a	2026-W36	25	2026-08-31 08:45:31+00	t
019eaa52-9780-7927-937d-018e7ea6288a	all_time	1800	2026-08-31 08:45:31+00	t
019ef3ec-2500-7e13-b709-ae6edf32cb20	2026-08	430	2026-08-28 15:49:52+00	t
019ef3ec-2500-7e13-b709-ae6edf32cb20	2026-W35	100	2026-08-28 15:49:52+00	t
019ef3ec-2500-7e13-b709-ae6edf32cb20	all_time	1015	2026-08-28 15:49:52+00	t
019f7361-8a00-790e-85cc-30e1ebdc4149	2026-08	265	2026-08-31 19:55:38+00	t
019f7361-8a00-790e-85cc-30e1ebdc4149	2026-W36	5	2026-08-31 19:55:38+00	t
019f7361-8a00-790e-85cc-30e1ebdc4149	all_time	355	2026-08-31 19:55:38+00	t
019fef31-1880-7ebf-84f6-8ae8dab62b6f	2026-09	5	2026-09-01 15:38:12+00	t
019fef31-1880-7ebf-84f6-8ae8dab62b6f	2026-W36	30	2026-09-01 15:38:12+00	t
019fef31-1880-7ebf-84f6-8ae8dab62b6f	all_time	220	2026-09-01 15:38:12+00	t
\.


--
-- Data for Name: ledger_entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_entries (user_id, seq, completion_id, category, points, reverses_seq, recorded_at) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	10	019e0496-fac0-7e29-9ecb-4777d62f2f51	water	10	\N	2026-05-07 22:37:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	100	019ea471-3880-70d4-ab0f-180c1d028981	water	5	\N	2026-06-07 23:35:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	101	019ea50f-b2d0-7aa2-844e-bb50e8c11344	food	20	\N	2026-06-08 02:28:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	102	019ea665-5ba8-7686-af67-a5e011f26311	energy	40	\N	2026-06-08 08:42:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	103	019ea6f6-b2b0-7ece-95bd-b8e78aba70e8	mobility	25	\N	2026-06-08 11:20:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	104	019eaa60-6e78-7215-951c-f0bcf451f533	food	20	\N	2026-06-09 03:15:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	105	019eab45-2158-76af-815b-c4eb6b598a04	water	5	\N	2026-06-09 07:24:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	106	019eac38-c858-7e2c-9463-5ec0b9cb3533	water	10	\N	2026-06-09 11:51:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	107	019eac5a-fe28-7512-80a1-371bc92039e0	mobility	25	\N	2026-06-09 12:28:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	108	019eaeb0-7748-758d-bd3a-0b4f5dedb54c	water	5	\N	2026-06-09 23:21:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	109	019eb103-3148-7372-87d5-99fb2d958d03	mobility	25	\N	2026-06-10 10:10:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	11	019e04b9-ff98-74a8-8529-9deb620fe727	mobility	25	\N	2026-05-07 23:15:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	110	019eb3cd-3658-7a48-a63a-7979276d29b0	mobility	25	\N	2026-06-10 23:10:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	111	019eb428-e700-78b1-bfd7-c5279cd2ac8b	water	5	\N	2026-06-11 00:50:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	112	019eb472-30b8-7fec-bf47-341db2733641	water	10	\N	2026-06-11 02:10:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	113	019eb615-2e70-72cb-9b47-8ea21e36e2cd	food	20	\N	2026-06-11 09:48:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	114	019eb950-44d0-7b31-b087-facece26f3cc	food	20	\N	2026-06-12 00:51:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	115	019eba6c-1510-7fbd-a340-e5e3df73a6ce	water	5	\N	2026-06-12 06:01:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	116	019ebf12-2d20-73ac-827b-ff96699f18b6	food	20	\N	2026-06-13 03:41:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	117	019ebf6b-8c08-73df-aef2-40fac46d3439	water	5	\N	2026-06-13 05:19:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	118	019ebfe0-8558-7aef-a915-24eac4382bf1	energy	10	\N	2026-06-13 07:27:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	119	019ec32a-da10-7aaf-9ab9-5d74c8a0dd20	energy	10	\N	2026-06-13 22:47:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	12	019e0655-6400-7121-bc47-aa6adaed7d64	water	5	\N	2026-05-08 06:45:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	120	019ec58b-8a48-73f4-a6d3-54b6ef4b79b1	waste	30	\N	2026-06-14 09:51:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	121	019ec60e-e348-7057-b9ef-eafa582b5c3e	water	5	\N	2026-06-14 12:15:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	122	019ec961-3ac8-792a-b59b-63eeaf184eae	water	5	\N	2026-06-15 03:44:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	123	019ec96b-9ef0-7678-a90d-fe24c79a7d20	mobility	25	\N	2026-06-15 03:55:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	124	019ec9b6-4838-7fca-b3f6-c820028bc529	food	20	\N	2026-06-15 05:17:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	125	019eca0b-6160-7178-8ec0-7e53c7549379	energy	40	\N	2026-06-15 06:50:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	126	019eca5d-6960-7f55-b5b0-b71c00ac4bea	water	10	\N	2026-06-15 08:19:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	127	019ecfbe-1ee0-7427-a90b-1b4a08af1132	water	5	\N	2026-06-16 09:23:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	128	019ed33e-2998-772e-aa26-897783ec0256	food	20	\N	2026-06-17 01:42:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	129	019ed503-bae0-7241-8131-0f19f982e358	water	5	\N	2026-06-17 09:57:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	13	019e0ba3-9f08-76c8-b756-d4f83abe2435	water	5	\N	2026-05-09 07:28:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	130	019ed57e-f5c0-7909-b865-f6c411d72a6f	mobility	25	\N	2026-06-17 12:12:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	131	019ed5aa-8de8-741d-b258-68bbc5f84665	goods	40	\N	2026-06-17 12:59:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	132	019ed7e6-b690-7e92-83ef-71127038b7ce	water	10	\N	2026-06-17 23:24:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	133	019ed920-7eb0-7760-aacb-3bd5fa4e73c9	food	20	\N	2026-06-18 05:07:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	134	019ed97f-7348-789e-b100-bdad439dc0f8	water	5	\N	2026-06-18 06:51:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	135	019edf68-5bf8-7ad7-a005-5f1aeaec18b3	water	5	\N	2026-06-19 10:23:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	136	019ee256-0220-7f0b-b3c7-48f1b8b1ac69	water	10	\N	2026-06-20 00:02:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	137	019ee293-1ac0-7175-bfc8-99cfdd22fce9	food	20	\N	2026-06-20 01:09:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	138	019ee341-c1b0-7c85-999e-0a7a607ef605	energy	10	\N	2026-06-20 04:19:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	139	019ee47f-1028-7f0b-a495-7db7e69134f8	water	5	\N	2026-06-20 10:06:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	14	019e0c48-9580-7517-ac86-b0d3138a6d64	energy	10	\N	2026-05-09 10:29:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	140	019ee7c8-3818-7add-85a8-362dafe76987	waste	30	\N	2026-06-21 01:25:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	141	019ee82a-de00-7290-ada4-bf973562f0ff	water	5	\N	2026-06-21 03:13:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	142	019ee88d-f148-7452-9985-e3e8190712fe	food	20	\N	2026-06-21 05:01:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	143	019eea26-8ec0-74a1-b9ab-f3ee4cbfb54d	water	10	\N	2026-06-21 12:27:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	144	019eed31-f230-7435-8861-acadad8a12c9	water	10	\N	2026-06-22 02:38:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	145	019eedaa-9cd0-7812-afd0-8220d58b6bcd	water	5	\N	2026-06-22 04:50:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	146	019eedc6-2798-76ad-8fed-05047cce3d6a	energy	40	\N	2026-06-22 05:20:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	147	019ef1f1-f6f8-7ed0-8415-59850072c893	water	5	\N	2026-06-23 00:47:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	148	019ef338-fdb8-7c86-96f7-888e94a5cb32	mobility	25	\N	2026-06-23 06:44:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	149	019ef7d1-98a8-738e-b745-87b9da17c07d	water	5	\N	2026-06-24 04:09:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	15	019e0ec3-8478-70ca-baa7-1167f841f394	water	5	\N	2026-05-09 22:02:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	150	019ef896-2ce0-7020-a370-ba7e92391377	food	20	\N	2026-06-24 07:44:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	151	019efbe1-8368-7c2f-82ee-13c98a93af99	water	10	\N	2026-06-24 23:05:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	152	019efd4b-5080-76b0-aa2a-c56098fcda30	food	20	\N	2026-06-25 05:40:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	153	019efdb0-c140-77d0-94cf-2ae0484d5ecd	water	5	\N	2026-06-25 07:31:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	154	019f0124-2d80-78c5-b248-cfc4e70cb8f7	mobility	25	\N	2026-06-25 23:36:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	155	019f01d8-0878-7976-9d31-40c5521518a0	food	20	\N	2026-06-26 02:52:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	156	019f0291-d6e0-7346-8d43-b61e9f9d37ae	water	5	\N	2026-06-26 06:15:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	157	019f06e5-fe60-7dcc-b64e-cc2cea3079ae	food	20	\N	2026-06-27 02:26:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	158	019f07d1-73b8-7ce4-a3a7-f0cdafa11ded	water	5	\N	2026-06-27 06:43:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	159	019f0bc0-5d40-77c6-ba60-888efb88087c	waste	30	\N	2026-06-28 01:03:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	16	019e0fa4-2078-78fa-9fef-f3b56f84e6a1	energy	10	\N	2026-05-10 02:07:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	160	019f0c92-a160-7f67-88e2-6e884fde9bea	energy	10	\N	2026-06-28 04:52:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	161	019f0d08-cb60-7f08-a372-0011fd63f666	water	5	\N	2026-06-28 07:01:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	162	019f1070-6060-771e-b23c-02020e97924f	food	20	\N	2026-06-28 22:53:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	163	019f1109-8f38-7993-b6dd-c719336df19f	energy	40	\N	2026-06-29 01:41:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	164	019f1135-0438-76cf-b119-ec663c1e9397	water	5	\N	2026-06-29 02:28:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	165	019f170d-5ea0-7248-b380-f6ad9e3c05b2	water	10	\N	2026-06-30 05:43:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	166	019f1849-2a60-74a8-b0e1-fe2cd273fe5a	water	5	\N	2026-06-30 11:27:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	167	019f1b4c-aa48-7952-b320-446fb6e3e560	water	5	\N	2026-07-01 01:30:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	168	019f1cae-1ac0-789f-9ab2-a2fe748c4d79	mobility	25	\N	2026-07-01 07:56:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	169	019f209d-6208-7702-890f-51cbb8c81b77	water	5	\N	2026-07-02 02:16:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	17	019e10b6-dc80-7afd-8b84-cd94f89567f5	food	20	\N	2026-05-10 07:08:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	170	019f212a-bd88-7482-a207-1d0081623349	food	20	\N	2026-07-02 04:51:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	171	019f2597-2410-7c7d-b064-7edf4b794075	mobility	25	\N	2026-07-03 01:28:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	172	019f25b7-db10-78e7-801d-713eabf07090	food	20	\N	2026-07-03 02:03:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	173	019f267b-a810-7a73-921f-4ebfbe423100	water	5	\N	2026-07-03 05:37:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	174	019f2a31-5540-783d-9acf-5e67ab74248c	water	5	\N	2026-07-03 22:55:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	176	019f2cab-fde8-7929-983c-c98f4bc1cbc8	energy	10	\N	2026-07-04 10:28:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	177	019f2fbc-56e0-7a09-a44b-873f9d93ffb4	waste	30	\N	2026-07-05 00:45:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	178	019f3118-e558-7b84-960c-aba9d1e1c296	water	5	\N	2026-07-05 07:05:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	179	019f31e2-05a0-7c8f-9613-d8c785ad7f01	water	10	\N	2026-07-05 10:45:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	18	019e1131-e0b0-70d1-aa10-dc16a333edb5	waste	30	\N	2026-05-10 09:22:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	180	019f325b-aa40-736e-8565-8dbe3b0a621d	energy	10	\N	2026-07-05 12:58:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	181	019f3501-db70-71b8-88e2-51161613e99f	mobility	25	\N	2026-07-06 01:19:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	182	019f3533-dc38-72d4-b263-f786d0afcab8	energy	40	\N	2026-07-06 02:13:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	183	019f36c3-abc8-771a-a31c-afe3376fbfca	water	5	\N	2026-07-06 09:30:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	184	019f3b25-d920-7794-b1e1-5e96039e866b	water	5	\N	2026-07-07 05:56:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	185	019f3c49-0fe8-7254-b0a0-8b11aad8d905	food	20	\N	2026-07-07 11:14:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	186	019f3f1f-9818-779d-bfce-a29154534aa4	mobility	25	\N	2026-07-08 00:27:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	187	019f3f73-de50-7a7a-bdf4-2734da756930	water	5	\N	2026-07-08 01:59:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	188	019f41b7-3ab8-7ede-a9fb-d99fb106d725	food	20	\N	2026-07-08 12:32:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	189	019f2b43-8c78-7bad-a3da-f0489b8e904a	digital	100	\N	2026-07-09 03:54:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	19	019e1534-69a8-7503-a959-53f62862ba67	energy	40	\N	2026-05-11 04:03:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	190	019f451f-8f20-7590-8181-c573968c161e	water	5	\N	2026-07-09 04:25:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	191	019f46af-85c0-787b-990d-f1f677eb2956	food	20	\N	2026-07-09 11:42:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	192	019f49d9-8908-78bf-bac7-6c421ba3df46	water	5	\N	2026-07-10 02:27:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	193	019f4f03-adc8-7ed3-a993-b3f9bec476e2	food	20	\N	2026-07-11 02:31:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	194	019f4f5a-9f98-7da9-ab6c-ac61e900afa0	water	5	\N	2026-07-11 04:06:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	195	019f5118-c288-7c1b-974b-3797cffddb5d	energy	10	\N	2026-07-11 12:13:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	196	019f53d8-9e08-7d47-979e-1ae01c3f9eb2	waste	30	\N	2026-07-12 01:02:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	197	019f544e-7600-7cb1-aeb8-b3bf04e000fc	food	20	\N	2026-07-12 03:10:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	198	019f550d-bec0-72b1-b244-38b1ac64e4ee	energy	10	\N	2026-07-12 06:39:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	199	019f5576-38d8-73fe-90bb-285dc7d32e39	water	5	\N	2026-07-12 08:33:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2	019df60b-3980-7b91-b390-4da364dcdce3	water	5	\N	2026-05-05 02:50:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	20	019e1585-e120-78c5-a19e-eeda720ca788	food	20	\N	2026-05-11 05:32:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	200	019f565a-99b0-730c-8630-82aef0e663c4	water	10	\N	2026-07-12 12:43:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	201	019f59ce-7738-7440-8171-6401f72559aa	energy	40	\N	2026-07-13 04:48:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	202	019f59de-6d28-7147-975b-1361ceb41918	water	5	\N	2026-07-13 05:06:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	203	019f5b4c-ba98-7f3a-adc5-d467050daa48	food	20	\N	2026-07-13 11:46:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	204	019f5b80-bf00-73b3-93ee-dc398d6afd2f	mobility	25	\N	2026-07-13 12:43:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	205	019f5ee4-44f0-7088-b7dc-4bff4eacf897	food	20	\N	2026-07-14 04:30:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	206	019f5fbf-1878-7051-a6ad-a759b3f4ec70	water	5	\N	2026-07-14 08:29:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	207	019f653a-f330-7761-93fb-47a2614ff8c6	water	5	\N	2026-07-15 10:03:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	208	019f6a23-30d8-7db6-9cda-ac405bfe250a	mobility	25	\N	2026-07-16 08:55:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	209	019f6a83-e2c0-74aa-9812-2722a6681c5e	water	5	\N	2026-07-16 10:40:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	21	019e1680-7978-7c34-a8a9-90510184bff5	mobility	25	\N	2026-05-11 10:06:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	210	019f6f3a-bfc8-7d16-b13f-10a25d81fb44	water	5	\N	2026-07-17 08:39:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	211	019f7250-ae70-7fe2-9f68-8c678176eeb8	energy	10	\N	2026-07-17 23:01:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	212	019f72ee-bb60-7b48-b053-8340dce21fea	water	10	\N	2026-07-18 01:54:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	213	019f744b-8088-7d17-93a4-e54cb225696b	water	5	\N	2026-07-18 08:15:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	214	019f77be-f498-74eb-813e-26628e214fbe	energy	10	\N	2026-07-19 00:20:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	215	019f77c8-8da0-79fc-95c0-97b4294e873c	energy	60	\N	2026-07-19 00:31:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	216	019f7897-f748-792f-bac8-5c86e1db99cb	water	5	\N	2026-07-19 04:17:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	217	019f797b-df08-7701-a031-91e6795eb11c	water	10	\N	2026-07-19 08:26:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	218	019f79aa-1710-7a7c-bcaa-ea4d75e94a22	waste	30	\N	2026-07-19 09:16:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	219	019f7c72-62b8-7be3-b723-32252fb6dc7e	food	20	\N	2026-07-19 22:14:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	22	019e1690-cd28-7e22-93e5-bd5fca7f721c	water	5	\N	2026-05-11 10:24:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	220	019f7d9a-7798-7684-a5d1-8f4d351e6121	mobility	25	\N	2026-07-20 03:38:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	221	019f7e05-a518-7254-a24f-9ba274e460f1	water	5	\N	2026-07-20 05:35:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	222	019f7f1c-83b8-74f0-9f5e-0c116812d2af	energy	40	\N	2026-07-20 10:40:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	223	019f8278-ce18-71d8-ba25-7ebeaf75cd53	water	10	\N	2026-07-21 02:19:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	224	019f82a7-92c0-7b19-a054-8bf44977e5ba	water	5	\N	2026-07-21 03:10:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	225	019f888e-d1a8-7224-a277-0aa957425db6	water	5	\N	2026-07-22 06:41:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	226	019f8972-e078-7d79-8d74-720f966057ab	food	20	\N	2026-07-22 10:50:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	227	019f8e99-d4d0-709a-aa29-86390b3938d3	water	5	\N	2026-07-23 10:51:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	228	019f9140-86e8-713f-abd8-9b8306847ba3	water	5	\N	2026-07-23 23:12:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	229	019f924a-2ad0-7701-afba-ea23238cc5f8	water	10	\N	2026-07-24 04:02:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	23	019e1ada-88b0-7f87-8fd4-a562754f5751	water	5	\N	2026-05-12 06:23:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	230	019f93aa-c470-70f7-8159-d507b8c80884	food	20	\N	2026-07-24 10:27:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	231	019f9674-a658-7d8e-88d9-1423d6d7a5ab	water	5	\N	2026-07-24 23:27:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	232	019f968a-0318-74d6-bc25-a272108f4f45	food	20	\N	2026-07-24 23:50:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	233	019f969c-0090-7601-b14d-134fadfcd1fc	energy	10	\N	2026-07-25 00:10:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	234	019f9bde-6840-7793-a249-d8b4e26e10a0	energy	10	\N	2026-07-26 00:41:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	235	019f9c8b-32a0-7b8e-81a4-fec0e7fabc12	water	10	\N	2026-07-26 03:49:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	236	019f9df0-c5b0-72d9-bd13-4e69d003d762	waste	30	\N	2026-07-26 10:20:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	237	019f9e60-8af8-79b8-9bc8-f2c1e851e280	water	5	\N	2026-07-26 12:22:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	238	019fa17c-1b08-7185-bb02-afcf37420afe	mobility	25	\N	2026-07-27 02:51:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	239	019fa3a3-67d8-7a0a-b918-52a5a08cb860	water	5	\N	2026-07-27 12:53:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	24	019e1eb5-8c78-703d-9530-1c59824f050c	water	10	\N	2026-05-13 00:21:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	240	019fa669-bb98-7f87-808e-38a490575734	water	5	\N	2026-07-28 01:49:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	241	019fa6c9-ec98-7182-b8a3-495688ac4bf7	mobility	25	\N	2026-07-28 03:34:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	242	019fa6e3-1600-710a-b797-44de35261649	food	20	\N	2026-07-28 04:02:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	243	019fa72e-7ac8-7afe-9a14-b8d803325655	water	10	\N	2026-07-28 05:24:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	244	019fab84-b970-7b1f-89f8-1d8da1b7e1ea	mobility	25	\N	2026-07-29 01:37:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	245	019fab94-97f0-7e75-8082-4d30bbbb63b2	food	20	\N	2026-07-29 01:54:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	246	019fac10-6f10-7658-9186-3da318aac90f	water	5	\N	2026-07-29 04:09:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	247	019fb2fc-2d78-72b6-a87e-fed41adc2fda	water	5	\N	2026-07-30 12:24:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	248	019fb753-3f10-7755-ae9d-608f9cae4223	mobility	25	\N	2026-07-31 08:38:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	249	019fb75d-c660-7561-9191-6a1f8873c7f2	food	20	\N	2026-07-31 08:50:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	25	019e1f0f-e560-780c-9798-4b854197d18e	learning	40	\N	2026-05-13 01:59:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	250	019fb760-7db0-7450-aba3-2ea329c40006	water	5	\N	2026-07-31 08:53:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	251	019fba5a-83d0-7dba-bcf7-76f5e1d33a9f	water	5	\N	2026-07-31 22:45:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	252	019fba63-c6e8-7e09-85a2-dc618a7731c6	food	20	\N	2026-07-31 22:55:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	253	019fbd3e-46b8-7f3e-8033-f35ca96db4c9	energy	10	\N	2026-08-01 12:13:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	254	019fbfaa-5ce8-7d5e-b98f-25199082b9a8	energy	10	\N	2026-08-01 23:30:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	255	019fc0d5-8ac0-7d76-92ac-0ad0a7498aa5	water	5	\N	2026-08-02 04:57:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	256	019fc15c-5e60-742c-bbec-74f21656b656	waste	30	\N	2026-08-02 07:24:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	257	019fc583-8270-72e2-adc3-98c67eb8ff88	water	5	\N	2026-08-03 02:45:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	259	019fc5e0-c570-7973-b10d-f666762452a3	energy	40	\N	2026-08-03 04:27:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	26	019e207f-1560-7513-85f8-9adbefc813ab	water	5	\N	2026-05-13 08:41:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	260	019fca4f-3768-7497-a096-5352fe12c5b6	water	10	\N	2026-08-04 01:06:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	261	019fcad8-60b0-7b0e-839f-aaa130c2b3ed	mobility	25	\N	2026-08-04 03:36:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	262	019fcbbb-bbd0-7dec-b2fe-bd46cfcdd23a	food	20	\N	2026-08-04 07:45:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	263	019fcc64-8aa8-7102-8171-d1d2ede839c6	water	5	\N	2026-08-04 10:49:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	264	019fcf44-32c8-7a1f-8cdb-da0b1811ac85	mobility	25	\N	2026-08-05 00:13:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	265	019fcf92-bc40-7c36-b7c2-6f92a3b4a442	water	5	\N	2026-08-05 01:38:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	266	019fd1a3-c5d8-7621-999e-27f3cf5b6d45	food	20	\N	2026-08-05 11:16:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	267	019fd5a2-3bd8-785b-b411-a96746e16fd8	mobility	25	\N	2026-08-06 05:53:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	268	019fd5d6-dc80-7f0f-a06d-1c0c53ab2836	water	5	\N	2026-08-06 06:50:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	269	019fdbf6-7148-7c2e-845c-2162b97bf3eb	water	5	\N	2026-08-07 11:23:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	27	019e244e-e5f8-70cf-9c79-c6b54843121d	mobility	25	\N	2026-05-14 02:26:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	270	019fdf67-5900-7d46-8897-de0156d2d8ee	water	5	\N	2026-08-08 03:25:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	271	019fc5be-d208-7617-8988-30332c8c5344	mobility	150	\N	2026-08-08 03:50:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	272	019fe013-b9e8-7042-ae69-2d991f36aaee	energy	10	\N	2026-08-08 06:33:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	273	019fe056-5c80-716f-bbd9-59e66ff98bb2	food	20	\N	2026-08-08 07:46:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	274	019fe3ad-d480-7f28-b6c8-6c7dd2c2eb1e	energy	10	\N	2026-08-08 23:20:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	275	019fe659-12a8-79c5-ad95-ac49fd90598e	food	20	\N	2026-08-09 11:47:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	276	019fe66c-d158-711b-a030-7241a574eaaf	water	5	\N	2026-08-09 12:08:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	277	019fe91b-c0d0-72e0-9c41-c05fe94fdbf7	energy	40	\N	2026-08-10 00:38:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	278	019feb25-bdb8-750b-bf1e-a3882e75894f	food	20	\N	2026-08-10 10:09:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	279	019feb4a-e188-74fb-a4a1-32f72a16a1aa	water	5	\N	2026-08-10 10:49:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	28	019e247d-02a8-7ca9-9d13-2da03f0b13cd	food	20	\N	2026-05-14 03:17:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	280	019fef51-94e8-7fc7-be77-824ab0dd951f	water	5	\N	2026-08-11 05:35:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	281	019ff609-9d08-7889-92e9-435ff23d111a	water	5	\N	2026-08-12 12:54:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	282	019ff95d-a238-7038-b89b-424d362851cb	food	20	\N	2026-08-13 04:24:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	283	019ff999-47c0-7d50-85b1-96ddfe4fc9a5	mobility	25	\N	2026-08-13 05:30:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	284	019ffaed-6de0-7666-8545-909501628a65	water	5	\N	2026-08-13 11:41:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	285	019ffd2f-3408-7ba6-abdb-5b9cd9d9e0c8	water	5	\N	2026-08-13 22:12:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	286	019ffdc4-1550-75db-81e4-002faf021ee0	mobility	25	\N	2026-08-14 00:55:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	287	01a00323-c518-75e1-a524-963902e0355b	food	20	\N	2026-08-15 01:57:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	288	01a003f8-10c0-7a85-bc28-5d1490ba7f5e	water	5	\N	2026-08-15 05:49:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	289	01a0050d-7478-7cf5-83e4-2d66306debad	energy	10	\N	2026-08-15 10:52:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	29	019e2568-f118-735d-8ddf-207722ccd9ec	water	5	\N	2026-05-14 07:34:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	290	01a007a2-e0b0-7e24-b89c-5e508253c3d3	food	20	\N	2026-08-15 22:55:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	291	01a008f1-bb58-7c56-a150-041e043083b4	waste	30	\N	2026-08-16 05:00:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	292	01a00971-3040-7897-90c0-30a07e2254e4	energy	10	\N	2026-08-16 07:20:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	293	01a00992-2d90-79d7-97e5-c6390f1a5e6d	water	5	\N	2026-08-16 07:56:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	294	01a00cab-7798-76b0-9ab8-a333d50b0929	food	20	\N	2026-08-16 22:22:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	295	01a00e63-baa0-77ae-a37b-4388242272d4	mobility	25	\N	2026-08-17 06:23:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	296	01a00f55-1f80-7725-b47c-e5bec100eaaf	energy	40	\N	2026-08-17 10:47:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	297	01a00f64-88d0-74fa-8522-10e4b6ed3ecd	water	5	\N	2026-08-17 11:04:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	298	01a011dd-f8f8-7e6c-bc14-bb1096b06cee	food	20	\N	2026-08-17 22:35:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	299	01a01359-a448-7e31-8360-bbeb79917433	water	5	\N	2026-08-18 05:30:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	3	019df68f-5da0-7c4e-9232-647c628c1325	mobility	25	\N	2026-05-05 05:14:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	30	019e294c-3df8-7c37-9e15-aad22257fc28	food	20	\N	2026-05-15 01:42:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	300	01a01889-a8f0-75dc-8aa1-acf136c8c805	food	20	\N	2026-08-19 05:41:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	301	01a01a04-7598-784d-a942-0780e776f1b2	water	5	\N	2026-08-19 12:34:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	302	01a01cc7-1bf0-76ff-9119-9e5994c2e73e	water	10	\N	2026-08-20 01:26:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	303	01a01d4a-5d80-73e0-b001-91ce6b5df841	water	5	\N	2026-08-20 03:50:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	304	01a02207-7448-7e49-948a-1fafce5f518f	water	5	\N	2026-08-21 01:55:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	305	01a02373-9ed8-7a25-b864-c43d8cf14410	water	10	\N	2026-08-21 08:32:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	306	01a023a6-cc68-7dd5-ab45-8c52999b48e1	food	20	\N	2026-08-21 09:28:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	307	01a026a8-8f00-7c10-91b9-d707f5b1161b	water	5	\N	2026-08-21 23:29:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	308	01a0296f-c938-7e51-afd0-aa1b81e62177	energy	10	\N	2026-08-22 12:26:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	309	01a02c2d-85c0-718e-9253-d5f9cf10f68e	waste	30	\N	2026-08-23 01:12:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	31	019e29b0-1878-7dfb-a2ff-96ef800852d5	water	5	\N	2026-05-15 03:31:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	310	01a02c3f-9aa8-7842-b749-3bf73eb04e1c	energy	10	\N	2026-08-23 01:32:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	311	01a02d51-ca10-74de-9eb2-f83774af464c	water	5	\N	2026-08-23 06:32:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	312	01a0314c-e898-7611-8725-725191922b94	energy	40	\N	2026-08-24 01:05:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	313	01a03166-67f0-77b1-89ca-63adf74b3d7d	food	20	\N	2026-08-24 01:33:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	314	01a03249-1b18-70bd-a74f-8370c436badd	water	5	\N	2026-08-24 05:40:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	315	01a036b7-3338-7794-a183-149c3b85ea5c	mobility	25	\N	2026-08-25 02:19:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	316	01a037ab-c498-75ab-a94a-461ed0f7f554	water	5	\N	2026-08-25 06:46:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	317	01a03c3b-8db8-760e-9698-dfc6af6e2fa8	food	20	\N	2026-08-26 04:02:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	318	01a03e04-5738-7112-a4c4-0e0a61921dac	water	5	\N	2026-08-26 12:21:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	319	01a0416d-5b68-7e69-90da-e2192fe80aeb	mobility	25	\N	2026-08-27 04:14:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	32	019e2ec7-c2c0-73cb-ab40-70e78f91ed6d	water	10	\N	2026-05-16 03:15:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	320	01a0418c-5900-788b-99dc-06a4b86b7ae5	water	5	\N	2026-08-27 04:48:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	321	01a04262-69c8-7113-a418-d5e005437f1c	food	20	\N	2026-08-27 08:42:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	322	01a04665-b228-70a4-937d-8fb7d0693c7a	water	5	\N	2026-08-28 03:24:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	323	01a04748-1b18-701b-af80-8e6a930eb629	water	10	\N	2026-08-28 07:31:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	324	01a047ab-fd68-71e5-8a86-44c7226b0f78	food	20	\N	2026-08-28 09:20:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	325	01a047b3-4c80-7936-8e9b-2be5e3833fcd	mobility	25	\N	2026-08-28 09:28:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	326	01a04c45-9a28-7623-95fa-fd05ba3fd642	energy	10	\N	2026-08-29 06:47:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	327	01a04c5e-3ec0-7d61-ab38-f75a77d5a8c6	water	5	\N	2026-08-29 07:14:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	328	01a05098-b808-704d-8afb-2828ae9b786b	waste	30	\N	2026-08-30 02:56:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	329	01a051ac-3b48-7965-85c5-0b52fd9e025c	water	5	\N	2026-08-30 07:57:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	33	019e2fce-f990-70b5-8f90-8596ff317869	water	5	\N	2026-05-16 08:02:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	330	01a05241-3bd0-7a7a-801e-b7a4309efa29	energy	10	\N	2026-08-30 10:40:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	331	01a054fe-d530-7c25-b11c-faab5fdabb10	energy	40	\N	2026-08-30 23:26:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	332	01a0558a-aa10-722e-bbee-39ed61e51d95	water	5	\N	2026-08-31 01:59:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	334	01a05a60-6d40-7be5-9970-514a42be1392	mobility	25	\N	2026-09-01 00:31:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	335	01a05b2a-e160-7302-852e-3a0955fb48f1	water	5	\N	2026-09-01 04:12:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	336	01a05d09-9058-7206-8f1b-3faa329de4e8	water	10	\N	2026-09-01 12:55:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	34	019e2fcf-4b98-790e-9d70-b139d6ccd0c7	energy	10	\N	2026-05-16 08:02:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	35	019e3082-c100-7bf7-b579-cc6c9cbdda8e	food	20	\N	2026-05-16 11:18:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	36	019e3325-2588-78aa-a741-429020529044	energy	10	\N	2026-05-16 23:35:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	37	019e336c-67b8-7576-b86c-a1a98f82b08d	water	5	\N	2026-05-17 00:53:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	38	019e33ea-d300-73a0-a405-068ef8766ea3	food	20	\N	2026-05-17 03:11:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	39	019e38c2-1cd0-7a55-bf5c-815241645959	water	5	\N	2026-05-18 01:45:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	4	019df7aa-91a0-72cc-99ba-22cc87908fee	food	20	\N	2026-05-05 10:24:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	40	019e3a15-ba38-772d-99e9-cc298b607a0f	energy	40	\N	2026-05-18 07:56:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	41	019e3a30-7210-7992-bc11-3fe86a0057b5	water	10	\N	2026-05-18 08:25:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	42	019e3d70-d000-7a10-9978-170774f3436c	water	5	\N	2026-05-18 23:34:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	43	019e3d8e-fe90-701d-aedd-b658d139740b	mobility	25	\N	2026-05-19 00:07:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	44	019e443e-5038-781b-a9d6-a2964e284754	water	10	\N	2026-05-20 07:16:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	45	019e4477-2ed0-76fa-aec3-988e275c89bb	water	5	\N	2026-05-20 08:18:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	46	019e4551-5678-7157-ade6-923aadfbade6	food	20	\N	2026-05-20 12:16:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	47	019e48bf-bd90-7606-88c6-acc8b0944a1f	food	20	\N	2026-05-21 04:16:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	48	019e493f-af78-7933-9e7b-29b3db4e13ea	water	5	\N	2026-05-21 06:36:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	49	019e4d57-db80-7113-b479-e2a49ffd1c61	water	5	\N	2026-05-22 01:41:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	5	019dfb90-6ec0-7721-a850-5f8ad4862f80	mobility	25	\N	2026-05-06 04:34:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	50	019e4eef-f810-7ecf-b961-3b585134bf9a	food	20	\N	2026-05-22 09:06:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	51	019e527a-6ad8-7044-a6fd-854d63796be7	energy	10	\N	2026-05-23 01:36:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	52	019e53c8-a170-79c1-a86d-ff7d351f208b	water	5	\N	2026-05-23 07:41:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	53	019e56e3-27e0-7430-bd26-110ee981255d	energy	10	\N	2026-05-23 22:09:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	54	019e5878-a878-7f1e-b1f5-64281dded74a	waste	30	\N	2026-05-24 05:32:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	55	019e5922-9478-7734-8c9f-d57f1c6b2ded	waste	30	\N	2026-05-24 08:38:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	56	019e5972-1fc0-7e33-8616-3865c06ef9e3	water	5	\N	2026-05-24 10:05:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	57	019e5a00-a808-7cfe-b375-d95f4650f8e0	food	20	\N	2026-05-24 12:40:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	58	019e5c75-c6b8-78ae-bff5-54dd15a79154	water	5	\N	2026-05-25 00:08:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	59	019e5c84-0b10-75d3-9869-3123aa6cf4d7	energy	40	\N	2026-05-25 00:23:38+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	6	019dfcd9-3aa0-7031-8441-072729bf8cdb	water	5	\N	2026-05-06 10:33:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	60	019e5dcd-e478-7ebc-8a77-04169bcd26d8	mobility	25	\N	2026-05-25 06:23:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	61	019e5e26-ce30-72e0-b355-1521e186a95d	food	20	\N	2026-05-25 08:01:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	62	019e624c-a638-72af-be00-237472620e33	food	20	\N	2026-05-26 03:20:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	63	019e62b3-3fd8-7421-80f1-ad6fb9a64c2d	water	5	\N	2026-05-26 05:12:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	64	019e6750-0d00-741a-9983-cd4de591e5d0	mobility	25	\N	2026-05-27 02:42:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	65	019e6843-f668-72ec-a142-527267f58ba9	water	10	\N	2026-05-27 07:09:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	66	019e6862-4438-7935-8931-d729161ffb00	food	20	\N	2026-05-27 07:42:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	67	019e6911-ecf8-7479-bad6-eb5fc5b9026e	water	5	\N	2026-05-27 10:54:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	68	019e6cf2-5790-7cfa-a699-9321ebabc17a	food	20	\N	2026-05-28 04:58:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	69	019e6d80-f748-73c3-adcc-9922a296a5e9	water	5	\N	2026-05-28 07:33:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	7	019dff71-b800-7af3-9562-4518c2b9c3bf	food	20	\N	2026-05-06 22:38:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	70	019e6dc0-36b0-726d-91c5-537f183e4cb8	mobility	25	\N	2026-05-28 08:42:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	71	019e717c-c980-7084-80b8-0a92a21734b8	food	20	\N	2026-05-29 02:07:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	72	019e71d9-aad8-7e85-bdfb-4514d9bfa1b4	water	5	\N	2026-05-29 03:49:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	73	019e75c5-67e0-7425-a159-b8d3da8b41ca	energy	10	\N	2026-05-29 22:05:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	74	019e76a8-fd98-7a24-b8e9-a385732ad668	water	5	\N	2026-05-30 02:14:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	75	019e78ba-1ab8-7d7a-bd07-aa3b86a1004a	food	20	\N	2026-05-30 11:52:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	76	019e7b22-e910-76cc-aef4-94807c1a72e7	energy	10	\N	2026-05-30 23:05:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	77	019e7cf8-d9c0-775a-a8b9-a83600af7160	waste	30	\N	2026-05-31 07:39:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	78	019e7dbe-fc68-7323-9f2d-ab11ccf97e07	water	5	\N	2026-05-31 11:15:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	79	019e8042-a5c0-7776-997b-ea2fb60df95d	mobility	25	\N	2026-05-31 22:58:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	8	019dfff2-84a8-78db-9e03-4e385aa65247	water	5	\N	2026-05-07 00:59:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	80	019e8111-4c18-715c-b173-5019c419cbc7	food	20	\N	2026-06-01 02:44:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	81	019e833d-6378-78b6-96e4-1b564f561c5f	water	5	\N	2026-06-01 12:51:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	82	019e860b-8f08-75e6-8f84-e78b3dc98f6d	water	10	\N	2026-06-02 01:56:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	83	019e8757-3560-7f52-a52b-9d2e50c1abeb	food	20	\N	2026-06-02 07:58:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	84	019e87ed-4b40-77ad-a326-30adcce19cd3	water	5	\N	2026-06-02 10:42:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	85	019e8b84-a2d0-77c1-872c-539f32d089ab	water	5	\N	2026-06-03 03:26:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	86	019e8c83-afc8-74d8-948e-aabfb219a94d	mobility	25	\N	2026-06-03 08:05:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	87	019e8fef-2110-7740-bd50-fc335941ae3c	water	10	\N	2026-06-04 00:01:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	88	019e90e5-bde0-764d-8d3f-07917e1d769a	water	5	\N	2026-06-04 04:30:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	89	019e91ff-f7e0-76d9-aa77-24f327890c86	mobility	25	\N	2026-06-04 09:38:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	9	019e0030-2218-7477-af30-9ca60be1bce3	mobility	25	\N	2026-05-07 02:06:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	90	019e920e-d490-77ff-9603-84b85aac5d61	food	20	\N	2026-06-04 09:55:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	91	019e9680-82a8-7597-8078-097cee3f9de2	food	20	\N	2026-06-05 06:37:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	92	019e97d4-b480-7219-871a-075816942533	water	5	\N	2026-06-05 12:49:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	93	019e97da-ee40-7ae5-bdf6-db27a502859d	water	10	\N	2026-06-05 12:56:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	94	019e9a17-ce80-7892-af8d-e01e067335da	energy	10	\N	2026-06-05 23:21:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	95	019e9a54-3b40-7898-b216-d4d9232c84a8	water	5	\N	2026-06-06 00:27:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	96	019e9c90-dd00-7277-9a8c-9757b8d91cb2	water	10	\N	2026-06-06 10:53:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	97	019e9f65-3e68-7a13-886f-107da0c09b0a	energy	10	\N	2026-06-07 00:04:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	98	019e9f6f-8350-7ebf-84fb-f89e1a8a2e1d	waste	30	\N	2026-06-07 00:15:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	99	019ea074-54d8-7d01-9b25-b3fc7f9d545c	water	5	\N	2026-06-07 05:00:39+00
019df5dd-1500-71d5-86a4-aded769fbbbd	10	019e5a94-0a80-7714-b241-c9f73d5c34e8	waste	15	\N	2026-05-24 15:21:52+00
019df5dd-1500-71d5-86a4-aded769fbbbd	11	019e6a37-a078-7403-a018-97a7427722ad	mobility	15	\N	2026-05-27 16:14:51+00
019df5dd-1500-71d5-86a4-aded769fbbbd	12	019e7d25-5c48-746e-adf9-c15a5163c561	waste	15	\N	2026-05-31 08:27:41+00
019df5dd-1500-71d5-86a4-aded769fbbbd	13	019e8e11-21e0-7826-a1dc-d6be16dddba0	mobility	15	\N	2026-06-03 15:19:08+00
019df5dd-1500-71d5-86a4-aded769fbbbd	14	019ea09b-e5c0-7ddc-9655-882abbdf56ad	waste	15	\N	2026-06-07 05:43:52+00
019df5dd-1500-71d5-86a4-aded769fbbbd	15	019ec164-c010-7494-b92b-0554eaf6bee3	waste	30	\N	2026-06-13 14:31:06+00
019df5dd-1500-71d5-86a4-aded769fbbbd	16	019ec5cc-dcf0-787e-952e-f4158d38af33	waste	15	\N	2026-06-14 11:03:18+00
019df5dd-1500-71d5-86a4-aded769fbbbd	17	019ed6b8-73a8-7eb6-bf57-1f04298d0438	mobility	15	\N	2026-06-17 17:54:33+00
019df5dd-1500-71d5-86a4-aded769fbbbd	18	019ee44a-4870-7598-afa7-d0a7d88551ec	waste	30	\N	2026-06-20 09:08:54+00
019df5dd-1500-71d5-86a4-aded769fbbbd	19	019eea36-bb60-7fcd-a60e-fd744d9a9817	waste	15	\N	2026-06-21 12:45:16+00
019df5dd-1500-71d5-86a4-aded769fbbbd	2	019dfe3a-5cf8-71da-86f2-3250029a7ced	mobility	15	\N	2026-05-06 16:58:51+00
019df5dd-1500-71d5-86a4-aded769fbbbd	20	019ef98e-5820-7370-ba2e-318eb0acce4f	mobility	15	\N	2026-06-24 12:15:16+00
019df5dd-1500-71d5-86a4-aded769fbbbd	21	019f0961-fae0-7693-b9af-f9f52f009d7b	waste	30	\N	2026-06-27 14:00:44+00
019df5dd-1500-71d5-86a4-aded769fbbbd	22	019f0daf-2168-7ef4-be07-b821adcf7cfa	waste	15	\N	2026-06-28 10:03:29+00
019df5dd-1500-71d5-86a4-aded769fbbbd	23	019f2ba7-0d20-7ddb-893d-eeb0569a1459	waste	30	\N	2026-07-04 05:43:16+00
019df5dd-1500-71d5-86a4-aded769fbbbd	24	019f32bc-0638-7d3d-8652-190ab349be98	waste	15	\N	2026-07-05 14:43:31+00
019df5dd-1500-71d5-86a4-aded769fbbbd	25	019f4069-a448-7297-9d7e-5adb8d363060	mobility	15	\N	2026-07-08 06:28:13+00
019df5dd-1500-71d5-86a4-aded769fbbbd	26	019f5131-43f8-7949-b367-dd89900cdebb	waste	30	\N	2026-07-11 12:40:11+00
019df5dd-1500-71d5-86a4-aded769fbbbd	27	019f5661-5458-74a7-a196-43d4ad9615c7	waste	15	\N	2026-07-12 12:50:47+00
019df5dd-1500-71d5-86a4-aded769fbbbd	28	019f65fa-8a10-73be-bdd1-22169661d961	mobility	15	\N	2026-07-15 13:32:26+00
019df5dd-1500-71d5-86a4-aded769fbbbd	29	019f78ac-bf98-70d0-92d6-3d45b8a77082	waste	15	\N	2026-07-19 04:40:15+00
019df5dd-1500-71d5-86a4-aded769fbbbd	3	019e0cfc-4198-74ff-ae9e-b72b042dc672	waste	30	\N	2026-05-09 13:45:19+00
019df5dd-1500-71d5-86a4-aded769fbbbd	30	019f9ea5-7398-78f3-889a-b81dfe37c6e0	waste	15	\N	2026-07-26 13:37:51+00
019df5dd-1500-71d5-86a4-aded769fbbbd	31	019fabf6-ff58-723e-9ee4-e98969a344d0	mobility	15	\N	2026-07-29 03:41:59+00
019df5dd-1500-71d5-86a4-aded769fbbbd	32	019fbe77-5b28-7947-8ee2-5885862e342d	waste	30	\N	2026-08-01 17:55:21+00
019df5dd-1500-71d5-86a4-aded769fbbbd	33	019fc253-8000-7df5-b10d-1b11ed2c8947	waste	15	\N	2026-08-02 11:54:40+00
019df5dd-1500-71d5-86a4-aded769fbbbd	34	019fd1f1-eda8-7990-b0cb-506daa35ec0a	mobility	15	\N	2026-08-05 12:42:01+00
019df5dd-1500-71d5-86a4-aded769fbbbd	35	019fe65b-be40-708a-b66a-bff267e4b8af	waste	15	\N	2026-08-09 11:50:00+00
019df5dd-1500-71d5-86a4-aded769fbbbd	36	019ff50c-7470-7942-9126-4b2d6964c6f4	mobility	15	\N	2026-08-12 08:17:42+00
019df5dd-1500-71d5-86a4-aded769fbbbd	37	01a005a4-1ec8-71b3-81ec-49cf1d43f909	waste	30	\N	2026-08-15 13:37:17+00
019df5dd-1500-71d5-86a4-aded769fbbbd	38	01a00a65-7b50-7024-9aa6-1af7b9d94143	waste	15	\N	2026-08-16 11:46:58+00
019df5dd-1500-71d5-86a4-aded769fbbbd	39	01a01a6a-20f0-7f79-82d4-4e3d897905cc	mobility	15	\N	2026-08-19 14:25:58+00
019df5dd-1500-71d5-86a4-aded769fbbbd	4	019e1302-dfc0-7254-910f-6264fecfbd6f	waste	15	\N	2026-05-10 17:50:16+00
019df5dd-1500-71d5-86a4-aded769fbbbd	40	01a029b3-0428-755e-8ae3-eb22a8ec1372	waste	30	\N	2026-08-22 13:39:53+00
019df5dd-1500-71d5-86a4-aded769fbbbd	41	01a02e10-5f20-7c34-b35f-3221d40975a8	waste	15	\N	2026-08-23 10:00:20+00
019df5dd-1500-71d5-86a4-aded769fbbbd	42	01a04d77-3488-78ee-a3c2-2499c956810b	waste	30	\N	2026-08-29 12:20:53+00
019df5dd-1500-71d5-86a4-aded769fbbbd	43	01a053b0-3520-701b-bb8b-10d996c3f7ad	waste	15	\N	2026-08-30 17:20:52+00
019df5dd-1500-71d5-86a4-aded769fbbbd	5	019e20ea-3b10-7886-81ce-4064481653b1	mobility	15	\N	2026-05-13 10:38:02+00
019df5dd-1500-71d5-86a4-aded769fbbbd	6	019e251f-0b20-74ef-a960-c7a78d2d9e9f	waste	30	\N	2026-05-14 06:14:12+00
019df5dd-1500-71d5-86a4-aded769fbbbd	7	019e3068-efa0-7aed-884e-76b1b89b3543	waste	30	\N	2026-05-16 10:50:44+00
019df5dd-1500-71d5-86a4-aded769fbbbd	8	019e370b-29b8-73a8-8fe2-ae12bb51ff08	waste	15	\N	2026-05-17 17:45:39+00
019df5dd-1500-71d5-86a4-aded769fbbbd	9	019e45db-d398-7f56-8a78-1b1e2ee048d3	mobility	15	\N	2026-05-20 14:48:15+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	10	019e1c00-1cf0-7f87-870b-29527743e89b	mobility	20	\N	2026-05-12 11:43:50+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	100	019f65a5-cea8-74a9-84e3-5990f7896270	mobility	20	\N	2026-07-15 11:59:53+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	101	019f6b04-6148-7954-801c-d6b1951c84f9	mobility	20	\N	2026-07-16 13:01:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	102	019f6fca-9030-7ab6-9d1c-0c1b35139f5f	mobility	20	\N	2026-07-17 11:16:14+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	103	019f73b2-ea08-7140-a410-f50919f721de	food	20	\N	2026-07-18 05:28:53+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	104	019f75d6-9910-731c-9afd-e237022158c2	mobility	20	\N	2026-07-18 15:27:06+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	105	019f7a0e-b0f8-76d3-ad11-beb55a956628	mobility	20	\N	2026-07-19 11:06:51+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	106	019f7ebe-f298-747e-b106-a7fb416e690e	mobility	20	\N	2026-07-20 08:57:51+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	107	019f8438-f890-78f3-a1c3-843afbdd2553	mobility	20	\N	2026-07-21 10:29:14+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	108	019f84f9-4708-7387-9a3e-d2f981380c72	food	20	\N	2026-07-21 13:59:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	109	019f8a20-4ee8-7133-b830-02db45eeaa42	mobility	20	\N	2026-07-22 14:00:01+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	11	019e1c80-8bd8-7066-8839-f1b321b1931c	food	20	\N	2026-05-12 14:04:07+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	110	019f8fc5-2da0-7ac4-b9db-b6d0f40376e0	mobility	20	\N	2026-07-23 16:18:12+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	111	019f939d-e778-7d4b-a426-c86d800312d6	mobility	20	\N	2026-07-24 10:13:47+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	112	019f9aca-5478-785f-b632-d6594e1ffb03	mobility	20	\N	2026-07-25 19:39:39+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	114	019f9f5d-78f8-7980-ab8c-aae21c20cb53	mobility	20	\N	2026-07-26 16:58:51+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	115	019fa3ae-aaa8-7186-9962-11fef1c40eaa	mobility	20	\N	2026-07-27 13:06:01+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	116	019fa95e-e3a0-7389-ae7a-1da89d50719b	mobility	20	\N	2026-07-28 15:36:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	117	019fadac-b608-7729-8d51-ac55539da059	mobility	20	\N	2026-07-29 11:40:05+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	118	019fb43e-bf98-73bf-bb29-8537b17f293b	mobility	20	\N	2026-07-30 18:17:19+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	119	019f9de9-b518-7a8d-a12e-5d74aeaa3082	mobility	150	\N	2026-07-31 10:12:47+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	12	019e20f8-aa60-786a-b8d7-67b766978bc4	mobility	20	\N	2026-05-13 10:53:48+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	120	019fb8bb-e348-7d64-b6a5-4ace02f5eb9a	mobility	20	\N	2026-07-31 15:12:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	121	019fbc63-30c8-7a89-a8bb-d2d77acb015d	mobility	20	\N	2026-08-01 08:14:05+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	122	019fc25d-9608-7c8a-b7cf-4561c1551802	mobility	20	\N	2026-08-02 12:05:41+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	123	019fc798-7fc0-7592-8498-0883354e0a95	mobility	20	\N	2026-08-03 12:28:08+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	124	019fcdc8-8f48-790a-a62a-740f70566edb	mobility	20	\N	2026-08-04 17:18:21+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	125	019fd2bf-6f08-7d20-8298-28d5ae572105	food	20	\N	2026-08-05 16:26:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	126	019fd2e1-df70-7911-830b-746d25889925	mobility	20	\N	2026-08-05 17:04:06+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	127	019fd6fa-5d80-7a59-8966-d2aff214031c	mobility	20	\N	2026-08-06 12:09:20+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	128	019fdac5-a5f0-71ef-ae35-ddc16f637c73	food	20	\N	2026-08-07 05:50:14+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	129	019fdcc1-3f40-7922-9fbd-6267a43ca654	mobility	20	\N	2026-08-07 15:04:40+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	13	019e2622-d308-7cec-bb95-69820b6c63eb	mobility	20	\N	2026-05-14 10:57:57+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	130	019fe0f1-9ab0-76ce-a369-9e0b7f3faee2	mobility	20	\N	2026-08-08 10:35:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	131	019fe57d-a6c8-77ab-a502-640d3816c338	mobility	20	\N	2026-08-09 07:47:25+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	132	019fe587-43b8-79e3-95c0-a75ed4645b99	food	20	\N	2026-08-09 07:57:55+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	133	019feb00-43f8-7bc5-80a8-255ace1a1e47	mobility	20	\N	2026-08-10 09:28:11+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	134	019fef4d-f720-7599-bfbe-7b9d6f3331b1	mobility	20	\N	2026-08-11 05:31:32+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	135	019ff673-f3b0-7fda-a4bc-3963787beb4d	mobility	20	\N	2026-08-12 14:50:22+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	136	019ffb95-6db0-7576-87f9-354f4dc7b13d	mobility	20	\N	2026-08-13 14:45:02+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	137	019ffed7-17a8-7dd1-9ff3-3185a03d2dc3	mobility	20	\N	2026-08-14 05:55:37+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	138	01a00018-1f40-7b76-b16b-76cdb04251a0	food	20	\N	2026-08-14 11:46:16+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	139	01a004db-3148-7dea-a86c-3bd489eda2f6	mobility	20	\N	2026-08-15 09:57:49+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	14	019e2b01-6808-7870-8b2a-04b8f1d098ab	mobility	20	\N	2026-05-15 09:39:33+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	140	01a0062e-5d68-755b-a576-0d67257f6a9e	food	20	\N	2026-08-15 16:08:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	141	01a00ba5-d708-71d0-b324-1ef1aa2ae7f6	mobility	20	\N	2026-08-16 17:36:53+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	142	01a00e89-53a0-7b7a-a53e-16ba65b98c62	mobility	20	\N	2026-08-17 07:04:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	143	01a00f8d-7178-7599-a62c-57d642065bf9	food	20	\N	2026-08-17 11:48:43+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	144	01a01494-b870-74b4-81a7-7337a14ecb23	mobility	20	\N	2026-08-18 11:14:46+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	145	01a019f2-2230-77ef-bad1-f5c25adf0789	mobility	20	\N	2026-08-19 12:14:54+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	146	01a01b6a-7dd8-707c-9563-7f041caca843	food	20	\N	2026-08-19 19:05:59+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	147	01a01db1-a6e8-7cc8-979b-4926948cf0ea	food	20	\N	2026-08-20 05:42:57+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	148	01a020ab-5ee8-75bd-af9b-5dda1e0d7c3a	mobility	20	\N	2026-08-20 19:34:57+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	149	01a02539-8228-7ba5-88f3-5a6a9ede8e46	mobility	20	\N	2026-08-21 16:48:41+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	15	019e2c39-8a48-7597-bafe-d7d7fa581741	food	20	\N	2026-05-15 15:20:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	150	01a027e8-6200-7fb0-999d-255121e890c4	mobility	20	\N	2026-08-22 05:18:56+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	151	01a02f3b-d730-7d40-a50b-333148d07c65	mobility	20	\N	2026-08-23 15:27:26+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	152	01a032f7-9ee0-751f-96df-64aa3160c1fa	mobility	20	\N	2026-08-24 08:51:24+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	153	01a0394d-10b8-7639-83bb-5294bec40c0c	mobility	20	\N	2026-08-25 14:22:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	154	01a03c8c-0748-7249-b0f8-149153d436c7	mobility	20	\N	2026-08-26 05:30:05+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	155	01a03f83-b7c0-7329-9dc8-712cce09cde7	food	20	\N	2026-08-26 19:19:52+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	156	01a04267-efd8-7e22-b6b0-daea16d6c638	mobility	20	\N	2026-08-27 08:48:23+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	157	01a046e7-1728-7933-92dc-afacbcb5b4f7	food	20	\N	2026-08-28 05:45:45+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	158	01a049c5-1198-71e2-a093-164aef7d759b	mobility	20	\N	2026-08-28 19:07:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	159	01a04c22-6288-780e-ba37-c86498ce4fb9	mobility	20	\N	2026-08-29 06:08:37+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	16	019e2f72-0c80-7d4e-8c8b-8466098bd7a2	mobility	20	\N	2026-05-16 06:21:04+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	160	01a05228-1e20-72de-8da8-0ed46def3d4d	mobility	20	\N	2026-08-30 10:12:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	161	01a058aa-7428-70b2-a498-3f348d4bd40e	food	20	\N	2026-08-31 16:32:41+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	162	01a0591d-5e20-7276-85a7-58a91eb498c2	mobility	20	\N	2026-08-31 18:38:12+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	163	01a05e0b-f4c8-71f4-8be3-18d6f6e88245	mobility	20	\N	2026-09-01 17:37:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	17	019e3493-53b8-7a67-b4e2-10f0ae713d33	mobility	20	\N	2026-05-17 06:15:31+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	18	019e3510-4030-768c-9f21-c5d26a7fa835	food	20	\N	2026-05-17 08:31:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	19	019e3a72-0b08-79ff-8e1f-5d4c1493a9ed	mobility	20	\N	2026-05-18 09:36:53+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	2	019dfdb8-e858-72e4-8137-cfb9c7a1fa03	mobility	20	\N	2026-05-06 14:37:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	20	019e4011-86d8-756d-a070-bbeddd79aa93	mobility	20	\N	2026-05-19 11:49:11+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	21	019e4527-25b0-7292-b307-5e8c2d88f9ad	mobility	20	\N	2026-05-20 11:30:54+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	22	019e4947-6038-73d0-8ecf-d0edabaff761	mobility	20	\N	2026-05-21 06:44:35+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	23	019e4f3c-7a00-7607-9ba4-f81b5fc0ce01	mobility	20	\N	2026-05-22 10:30:24+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	24	019e5077-24b0-74fe-8520-be857b7d3710	food	20	\N	2026-05-22 16:14:06+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	25	019e5656-7840-793d-b2d9-fb9a288c68e4	mobility	20	\N	2026-05-23 19:36:08+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	26	019e5884-3968-7d51-b8dc-f81493553ca2	mobility	20	\N	2026-05-24 05:45:21+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	27	019e5fc9-b860-7acb-beb7-d06ac15b4416	mobility	20	\N	2026-05-25 15:38:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	28	019e62b1-dc60-7b19-a82c-f7e63dcb014a	mobility	20	\N	2026-05-26 05:11:24+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	29	019e62d3-fac0-741d-9e45-23d2b2acd10b	food	20	\N	2026-05-26 05:48:40+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	3	019e02ba-2470-7609-85b8-fb4f9319ae8b	mobility	20	\N	2026-05-07 13:56:54+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	30	019e69a6-7468-7a04-b83f-acf674ce1635	mobility	20	\N	2026-05-27 13:36:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	31	019e6f30-a318-7264-8b79-94d0b806fc2f	mobility	20	\N	2026-05-28 15:25:19+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	32	019e73b7-d118-77c7-87bd-2b6a75929406	mobility	20	\N	2026-05-29 12:31:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	33	019e7a61-0070-7aaf-aaa6-b331d529863a	mobility	20	\N	2026-05-30 19:33:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	34	019e7de1-8828-7d6b-a151-a4d0f9d028f2	mobility	20	\N	2026-05-31 11:53:13+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	35	019e83af-66f8-7b41-b941-4efb1929c57e	mobility	20	\N	2026-06-01 14:56:11+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	36	019e83d6-f3f8-7111-9fe4-0bf3781a5577	food	20	\N	2026-06-01 15:39:23+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	37	019e87d6-aa48-7be9-876e-2bf99786c1f8	food	20	\N	2026-06-02 10:17:33+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	38	019e8863-1f50-7f38-9740-419a58208bd9	mobility	20	\N	2026-06-02 12:50:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	39	019e8c97-f730-7a3d-b188-8e213baa8978	mobility	20	\N	2026-06-03 08:27:10+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	4	019e0805-ea90-73a1-b1d7-dd92a61ffdd3	mobility	20	\N	2026-05-08 14:37:46+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	40	019e8cf6-14f0-7ba8-bcaf-305a4012b67d	food	20	\N	2026-06-03 10:09:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	41	019e8e10-c808-7155-ac12-6a0dd0b3796b	waste	30	\N	2026-06-03 15:18:45+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	42	019e911b-8380-7ea9-8a37-6bf77255668f	mobility	20	\N	2026-06-04 05:29:20+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	43	019e942b-a5c8-7d2e-bde1-e750e8838971	food	20	\N	2026-06-04 19:45:49+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	44	019e9683-0348-7d60-a45f-a706db14baee	food	20	\N	2026-06-05 06:40:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	45	019e96b4-a268-76b0-a98b-d207f96ab1b7	mobility	20	\N	2026-06-05 07:34:41+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	46	019e9bf2-b8a0-7a30-b4a6-297a6a3c0a39	mobility	20	\N	2026-06-06 08:00:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	47	019ea152-aeb8-7aa8-8e7b-7cb6feb6062b	mobility	20	\N	2026-06-07 09:03:31+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	49	019ea779-1598-7b7e-a842-9b8edfc398dd	mobility	20	\N	2026-06-08 13:43:11+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	5	019e0b3e-4d88-7ecd-865d-cde0b8a78a09	mobility	20	\N	2026-05-09 05:38:13+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	50	019eacaf-01f8-7f14-a4b1-aaee25e7a3fe	mobility	20	\N	2026-06-09 14:00:11+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	51	019eb27f-f1f0-707a-af2d-9d9289a6ea66	mobility	20	\N	2026-06-10 17:06:30+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	52	019eb7e4-f118-7098-bdd9-8fcf7292e062	mobility	20	\N	2026-06-11 18:14:55+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	53	019ebb62-7360-7583-994e-2ce0aa4f929f	mobility	20	\N	2026-06-12 10:30:52+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	55	019ec013-ed80-7bce-b105-5df602bca232	mobility	20	\N	2026-06-13 08:23:12+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	56	019ec5cc-f848-7e8b-97d4-168034414be4	mobility	20	\N	2026-06-14 11:03:25+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	57	019ec9eb-d728-7f6a-934b-c7b45785ee55	food	20	\N	2026-06-15 06:15:37+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	58	019eca29-7c68-7e76-b444-a21a49fbd4d6	mobility	20	\N	2026-06-15 07:22:57+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	59	019ecf61-d9c8-7717-b5ac-31d3d4bd02f7	food	20	\N	2026-06-16 07:42:37+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	6	019e1297-21b8-7618-9ba9-cd69632213ef	food	20	\N	2026-05-10 15:52:35+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	60	019ed12e-0a60-7926-bfd7-4f7a055b6e58	mobility	20	\N	2026-06-16 16:05:16+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	61	019ed4c5-7190-7e6f-8dc9-c750a9153b5b	food	20	\N	2026-06-17 08:49:30+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	62	019ed591-ca10-7f5a-a3cc-6dc75957d2ec	mobility	20	\N	2026-06-17 12:32:42+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	63	019ed969-e3c0-783f-b33e-3b2250f8afa1	mobility	20	\N	2026-06-18 06:27:36+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	64	019ee109-13a8-728c-8f89-c160f5ffc362	mobility	20	\N	2026-06-19 17:58:49+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	65	019ee5b6-4038-76b7-9564-7bdaeaca01c8	mobility	20	\N	2026-06-20 15:46:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	66	019ee8a9-39a8-7e9d-8c31-6f0d98e57c93	mobility	20	\N	2026-06-21 05:31:05+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	67	019eef6e-5570-7b19-88da-2bafccf84b1b	mobility	20	\N	2026-06-22 13:04:06+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	68	019ef338-7500-7cfd-a193-8daf74b8aa35	food	20	\N	2026-06-23 06:43:44+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	69	019ef472-e900-7c1f-bbb8-c89d9aa90952	mobility	20	\N	2026-06-23 12:27:12+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	7	019e1303-d1f0-7ba2-9850-f003b7078a14	mobility	20	\N	2026-05-10 17:51:18+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	70	019ef965-d120-7b13-83ea-e843b9910d47	mobility	20	\N	2026-06-24 11:31:00+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	71	019efeaa-6b50-73be-bb4d-d44e3c496f88	mobility	20	\N	2026-06-25 12:04:02+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	72	019f0554-fe20-7cbd-8fe0-0fe0d6d199b6	mobility	20	\N	2026-06-26 19:08:04+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	73	019f0a2e-5b30-7fd1-8b41-3dc6f845e7f9	mobility	20	\N	2026-06-27 17:43:58+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	74	019f0ef5-64d8-7790-ac4f-a28addda0200	mobility	20	\N	2026-06-28 15:59:51+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	75	019f0f0b-c750-704a-b016-909dda06a9ca	food	20	\N	2026-06-28 16:24:18+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	76	019f1406-b620-73ee-87c9-6dcd996f6916	mobility	20	\N	2026-06-29 15:36:52+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	77	019f1833-0a50-77df-8990-56b0df2af02e	mobility	20	\N	2026-06-30 11:03:46+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	78	019f1d07-8178-7f3e-850e-6f06a4a5afd9	mobility	20	\N	2026-07-01 09:34:19+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	79	019f22ac-0e28-7567-a658-0d224d342178	mobility	20	\N	2026-07-02 11:52:09+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	8	019e1583-c228-7256-9086-9f8e9b8fa456	mobility	20	\N	2026-05-11 05:30:17+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	80	019f2419-4640-7741-b1a2-2a5ea84ad75c	food	20	\N	2026-07-02 18:31:04+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	81	019f26a7-9240-7c89-a078-c0a877cb7002	mobility	20	\N	2026-07-03 06:25:44+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	82	019f27e7-8868-7123-a0e2-7ac0ef59affa	food	20	\N	2026-07-03 12:15:13+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	83	019f2d1f-0b08-7f48-8f89-e5659ed38df7	food	20	\N	2026-07-04 12:33:57+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	84	019f2d2a-49f0-789e-92c9-2f8dfd8399da	mobility	20	\N	2026-07-04 12:46:14+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	85	019f3213-4700-7955-8ec6-c6902a049773	mobility	20	\N	2026-07-05 11:39:12+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	86	019f3632-3968-797e-abe9-e1dc7cc5c840	food	20	\N	2026-07-06 06:51:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	87	019f38a6-e6d0-7ba6-8c2d-b5bfdb9abc42	mobility	20	\N	2026-07-06 18:18:10+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	88	019f3e15-d8d8-702a-bbde-354e20a2fa70	mobility	20	\N	2026-07-07 19:37:27+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	89	019f431f-0048-72d0-b514-1634566913e7	mobility	20	\N	2026-07-08 19:05:33+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	9	019e178d-da68-7b42-86ca-ccc48c4c7eb3	food	20	\N	2026-05-11 15:00:33+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	90	019f456c-2498-7ef2-9bfe-ace9cd899cb5	mobility	20	\N	2026-07-09 05:49:03+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	91	019f46a1-ed48-739f-88c1-69ca5930e4e9	food	20	\N	2026-07-09 11:27:25+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	92	019f4aea-6498-7d48-b725-d79902e682f5	food	20	\N	2026-07-10 07:25:03+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	93	019f4c9d-ae30-7205-be52-ab929e2a5316	mobility	20	\N	2026-07-10 15:20:30+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	94	019f512e-4a40-7ff9-af0d-2a4b027d4183	food	20	\N	2026-07-11 12:36:56+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	95	019f51f7-6e70-7c83-bcdb-acd50777864f	mobility	20	\N	2026-07-11 16:16:38+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	96	019f5530-2f28-7d40-b8c4-80aefef0ddc2	mobility	20	\N	2026-07-12 07:17:29+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	97	019f5b58-8df0-7534-bb3e-0cf0c4e16b4b	mobility	20	\N	2026-07-13 11:59:18+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	98	019f6235-15d0-714c-b23b-043d99c7180b	mobility	20	\N	2026-07-14 19:57:54+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	99	019f6566-7fa0-7229-a7bb-b568a3f03510	food	20	\N	2026-07-15 10:50:44+00
019e062b-e300-7677-899a-554f6beb7ec3	10	019e41c0-f040-7930-b99a-f99d7c678ac5	water	5	\N	2026-05-19 19:40:24+00
019e062b-e300-7677-899a-554f6beb7ec3	11	019e44d8-07c8-7dac-83d2-ca3e18bb65e8	water	5	\N	2026-05-20 10:04:29+00
019e062b-e300-7677-899a-554f6beb7ec3	12	019e4be3-c980-7a14-98a1-66a64c0f2dc0	water	5	\N	2026-05-21 18:54:40+00
019e062b-e300-7677-899a-554f6beb7ec3	13	019e5103-2488-7578-87d3-b4bfbbdd4da4	food	20	\N	2026-05-22 18:47:01+00
019e062b-e300-7677-899a-554f6beb7ec3	14	019e5453-da10-7dd7-8903-a82389439c8d	food	20	\N	2026-05-23 10:14:02+00
019e062b-e300-7677-899a-554f6beb7ec3	15	019e5570-bbc0-7560-a873-c914bbe237f0	water	5	\N	2026-05-23 15:25:12+00
019e062b-e300-7677-899a-554f6beb7ec3	16	019e5a2b-c718-7eae-b643-c2c9220876ab	water	5	\N	2026-05-24 13:27:59+00
019e062b-e300-7677-899a-554f6beb7ec3	17	019e5a4f-f4d0-76e2-835e-149a90f0b1f3	learning	40	\N	2026-05-24 14:07:30+00
019e062b-e300-7677-899a-554f6beb7ec3	18	019e5f9e-3b90-70d5-9369-40228a9a01e8	food	20	\N	2026-05-25 14:51:06+00
019e062b-e300-7677-899a-554f6beb7ec3	19	019e610e-07d0-7a6f-8a86-1bfeccd19cb7	water	5	\N	2026-05-25 21:32:50+00
019e062b-e300-7677-899a-554f6beb7ec3	2	019e0765-af08-7ddd-a343-18f96d5c04a0	food	20	\N	2026-05-08 11:42:45+00
019e062b-e300-7677-899a-554f6beb7ec3	20	019e65ba-51d0-7e1e-a654-3a5436e5e6d5	food	20	\N	2026-05-26 19:19:30+00
019e062b-e300-7677-899a-554f6beb7ec3	21	019e6920-0270-764f-b25a-ab1981aafc1b	food	20	\N	2026-05-27 11:09:26+00
019e062b-e300-7677-899a-554f6beb7ec3	22	019e705f-a180-7aca-bf86-d67bd3c44a09	water	5	\N	2026-05-28 20:56:16+00
019e062b-e300-7677-899a-554f6beb7ec3	23	019e73a8-4888-7f13-a653-f2d736271e33	food	20	\N	2026-05-29 12:14:29+00
019e062b-e300-7677-899a-554f6beb7ec3	24	019e7919-bf18-71af-9b98-b85d4f1e8e53	water	5	\N	2026-05-30 13:36:31+00
019e062b-e300-7677-899a-554f6beb7ec3	25	019e7f99-abf0-7bf4-b8ac-51b403ed4ed1	water	5	\N	2026-05-31 19:53:58+00
019e062b-e300-7677-899a-554f6beb7ec3	26	019e8271-7470-7605-9371-c866e3206ecf	water	5	\N	2026-06-01 09:08:54+00
019e062b-e300-7677-899a-554f6beb7ec3	27	019e886c-2fa0-7545-bc6c-ba68a3ed9be8	water	5	\N	2026-06-02 13:00:52+00
019e062b-e300-7677-899a-554f6beb7ec3	28	019e8d42-9eb0-70c8-b977-b2b5ec89749f	water	5	\N	2026-06-03 11:33:34+00
019e062b-e300-7677-899a-554f6beb7ec3	29	019e9382-5dd8-7976-ac8b-7fa4ddb16653	water	5	\N	2026-06-04 16:40:55+00
019e062b-e300-7677-899a-554f6beb7ec3	3	019e182b-4f00-7d2a-9227-f161c96b0f0d	food	20	\N	2026-05-11 17:52:32+00
019e062b-e300-7677-899a-554f6beb7ec3	30	019e9849-bd70-7143-a66b-9178319b7b9b	food	20	\N	2026-06-05 14:57:10+00
019e062b-e300-7677-899a-554f6beb7ec3	31	019e9c46-b4a0-7b1d-b1a0-de8116508943	food	20	\N	2026-06-06 09:32:20+00
019e062b-e300-7677-899a-554f6beb7ec3	32	019ea385-2300-7e12-99a0-8fdcb800b630	food	20	\N	2026-06-07 19:17:52+00
019e062b-e300-7677-899a-554f6beb7ec3	33	019ea6c5-e298-7703-93f1-a2093dc0b152	water	5	\N	2026-06-08 10:27:27+00
019e062b-e300-7677-899a-554f6beb7ec3	34	019ea8e3-e480-7eda-a611-23a31ab6c409	food	20	\N	2026-06-08 20:19:28+00
019e062b-e300-7677-899a-554f6beb7ec3	35	019eabc6-5b60-7b56-bcba-5368cf911a5c	water	5	\N	2026-06-09 09:46:04+00
019e062b-e300-7677-899a-554f6beb7ec3	36	019eadb6-1d70-77a7-8b09-98d1462f328f	food	20	\N	2026-06-09 18:47:34+00
019e062b-e300-7677-899a-554f6beb7ec3	37	019eb157-c1b8-75c5-83c9-58d1bd90bc43	water	5	\N	2026-06-10 11:42:59+00
019e062b-e300-7677-899a-554f6beb7ec3	38	019eb60f-42d0-7d3e-a85f-610595043b44	water	5	\N	2026-06-11 09:41:54+00
019e062b-e300-7677-899a-554f6beb7ec3	39	019eb7aa-f558-7309-ba40-0543fb3c3e0e	food	20	\N	2026-06-11 17:11:35+00
019e062b-e300-7677-899a-554f6beb7ec3	4	019e2731-9388-7545-8a93-b1bbcb6d49f1	water	5	\N	2026-05-14 15:53:41+00
019e062b-e300-7677-899a-554f6beb7ec3	40	019ebbb6-05e8-7c71-a422-19a23b2a591c	water	5	\N	2026-06-12 12:02:09+00
019e062b-e300-7677-899a-554f6beb7ec3	41	019ec564-2c28-7f1a-a446-e1e050f1aaa7	water	5	\N	2026-06-14 09:08:57+00
019e062b-e300-7677-899a-554f6beb7ec3	42	019ecb1d-1f80-7bd9-85a6-7906cc347ae6	food	20	\N	2026-06-15 11:49:04+00
019e062b-e300-7677-899a-554f6beb7ec3	43	019ecb4c-f1b0-7f24-9d71-47dd1e46e120	water	5	\N	2026-06-15 12:41:18+00
019e062b-e300-7677-899a-554f6beb7ec3	44	019ed053-0be0-7aba-a643-25e2f8df6729	water	5	\N	2026-06-16 12:06:04+00
019e062b-e300-7677-899a-554f6beb7ec3	45	019ed5bf-5638-7695-b248-77b812f8f8ff	food	20	\N	2026-06-17 13:22:27+00
019e062b-e300-7677-899a-554f6beb7ec3	46	019ed6f4-dc80-7119-8757-03d44c82d148	water	5	\N	2026-06-17 19:00:32+00
019e062b-e300-7677-899a-554f6beb7ec3	47	019ed9b4-3718-787e-9d32-cbde73abeef9	water	5	\N	2026-06-18 07:48:47+00
019e062b-e300-7677-899a-554f6beb7ec3	48	019ee0b0-e570-7997-aa31-47a799d02917	food	20	\N	2026-06-19 16:22:30+00
019e062b-e300-7677-899a-554f6beb7ec3	49	019ee45b-1150-7aec-8662-42450be92370	water	5	\N	2026-06-20 09:27:14+00
019e062b-e300-7677-899a-554f6beb7ec3	5	019e2bc1-cdf0-7157-b840-90ec7c928f60	water	5	\N	2026-05-15 13:09:42+00
019e062b-e300-7677-899a-554f6beb7ec3	50	019ee9b4-6fe8-7c89-985c-a0b7b22074f6	water	5	\N	2026-06-21 10:22:57+00
019e062b-e300-7677-899a-554f6beb7ec3	51	019ef05f-4138-7b60-a44c-c52dc20792cb	food	20	\N	2026-06-22 17:27:15+00
019e062b-e300-7677-899a-554f6beb7ec3	52	019ef09f-3838-716a-afcc-5f92223a48e1	water	5	\N	2026-06-22 18:37:07+00
019e062b-e300-7677-899a-554f6beb7ec3	53	019ef463-6c28-7de0-8d07-b7578488aed3	water	5	\N	2026-06-23 12:10:17+00
019e062b-e300-7677-899a-554f6beb7ec3	54	019ef4a4-7880-79b2-8bdf-e2bfb63c2f80	food	20	\N	2026-06-23 13:21:20+00
019e062b-e300-7677-899a-554f6beb7ec3	55	019efa77-c5f0-79c4-b90f-6097f8de8427	food	20	\N	2026-06-24 16:30:14+00
019e062b-e300-7677-899a-554f6beb7ec3	56	019efe0a-33b0-7f43-8680-be60bcdd246a	water	5	\N	2026-06-25 09:09:02+00
019e062b-e300-7677-899a-554f6beb7ec3	57	019effaa-a8f8-7a45-96f9-a4eb1df04227	food	20	\N	2026-06-25 16:43:55+00
019e062b-e300-7677-899a-554f6beb7ec3	58	019f0a1d-01c8-73cb-880c-71fef60a28a8	food	20	\N	2026-06-27 17:25:01+00
019e062b-e300-7677-899a-554f6beb7ec3	59	019f0d1d-ed88-74dd-8f32-f3bd4dd02c6b	food	20	\N	2026-06-28 07:24:53+00
019e062b-e300-7677-899a-554f6beb7ec3	6	019e3285-a968-75a5-ad50-b5587fa22ef9	water	5	\N	2026-05-16 20:41:21+00
019e062b-e300-7677-899a-554f6beb7ec3	60	019f12cc-3280-7b92-a1a7-bf1edce8ad8d	water	5	\N	2026-06-29 09:53:20+00
019e062b-e300-7677-899a-554f6beb7ec3	61	019f1357-c8e0-76e9-93fe-b7b73b753eab	food	20	\N	2026-06-29 12:25:48+00
019e062b-e300-7677-899a-554f6beb7ec3	62	019f1760-3990-7587-9a62-d16f3662a3ce	water	5	\N	2026-06-30 07:13:30+00
019e062b-e300-7677-899a-554f6beb7ec3	63	019f1991-4290-7784-b48d-16598d7e72fa	food	20	\N	2026-06-30 17:26:18+00
019e062b-e300-7677-899a-554f6beb7ec3	64	019f1c96-7be0-7268-8392-26fa610900f2	food	20	\N	2026-07-01 07:30:52+00
019e062b-e300-7677-899a-554f6beb7ec3	65	019f1f8a-a600-75c1-bc5d-0b81e38e106c	water	5	\N	2026-07-01 21:16:48+00
019e062b-e300-7677-899a-554f6beb7ec3	66	019f21d1-5dc8-70ad-a8c4-4a775097a1ae	water	5	\N	2026-07-02 07:53:17+00
019e062b-e300-7677-899a-554f6beb7ec3	67	019f2761-f518-7ffc-9530-9ba5f4b6fdb6	water	5	\N	2026-07-03 09:49:19+00
019e062b-e300-7677-899a-554f6beb7ec3	68	019f28b1-2d80-7485-ac4e-cc5f75da8850	food	20	\N	2026-07-03 15:55:28+00
019e062b-e300-7677-899a-554f6beb7ec3	69	019f2e9c-f0a8-7a80-8c69-67dfd0e6dca6	food	20	\N	2026-07-04 19:31:05+00
019e062b-e300-7677-899a-554f6beb7ec3	7	019e3635-4000-76de-b018-cdf4b0911b12	food	20	\N	2026-05-17 13:52:00+00
019e062b-e300-7677-899a-554f6beb7ec3	70	019f2ede-4b20-7ff7-a3be-54a602a576f5	water	5	\N	2026-07-04 20:42:28+00
019e062b-e300-7677-899a-554f6beb7ec3	71	019f33a6-3370-7fd7-a2d3-5f6420b3bb33	water	5	\N	2026-07-05 18:59:18+00
019e062b-e300-7677-899a-554f6beb7ec3	72	019f36fc-0d60-73eb-835b-f3599bfb5db9	food	20	\N	2026-07-06 10:31:56+00
019e062b-e300-7677-899a-554f6beb7ec3	73	019f38b5-ac10-71fe-88f7-164b6cd03769	water	5	\N	2026-07-06 18:34:18+00
019e062b-e300-7677-899a-554f6beb7ec3	74	019f4663-cef0-79cb-a6b8-70233ddaeaae	food	20	\N	2026-07-09 10:19:34+00
019e062b-e300-7677-899a-554f6beb7ec3	75	019f4888-ba60-7156-ac63-2c0c5bd97868	water	5	\N	2026-07-09 20:19:08+00
019e062b-e300-7677-899a-554f6beb7ec3	76	019f4afb-b248-7656-8d67-f415c6028168	food	20	\N	2026-07-10 07:43:57+00
019e062b-e300-7677-899a-554f6beb7ec3	77	019f4d87-0490-7498-bdd4-c619bc28d360	water	5	\N	2026-07-10 19:35:22+00
019e062b-e300-7677-899a-554f6beb7ec3	78	019f5060-8e48-7316-aa30-283a956f0b88	food	20	\N	2026-07-11 08:52:13+00
019e062b-e300-7677-899a-554f6beb7ec3	79	019f529b-3050-7c11-820e-4a6b2170948f	water	5	\N	2026-07-11 19:15:30+00
019e062b-e300-7677-899a-554f6beb7ec3	8	019e3ad7-21f0-7a5e-aeeb-5b2be1dedc3f	food	20	\N	2026-05-18 11:27:18+00
019e062b-e300-7677-899a-554f6beb7ec3	80	019f572f-1c08-7280-9c36-df2c1d708c64	water	5	\N	2026-07-12 16:35:33+00
019e062b-e300-7677-899a-554f6beb7ec3	81	019f5788-6768-7200-b4f9-46904635dc6c	food	20	\N	2026-07-12 18:13:05+00
019e062b-e300-7677-899a-554f6beb7ec3	82	019f5bb1-2988-761d-a4ab-fe6bebb6c555	water	5	\N	2026-07-13 13:36:05+00
019e062b-e300-7677-899a-554f6beb7ec3	83	019f656e-72c8-757a-a593-e274f2a47424	water	5	\N	2026-07-15 10:59:25+00
019e062b-e300-7677-899a-554f6beb7ec3	84	019f7170-f118-77c1-85e0-d19b4f1ef478	water	5	\N	2026-07-17 18:57:35+00
019e062b-e300-7677-899a-554f6beb7ec3	85	019f7580-5708-70b8-9734-11d9cd3706db	water	5	\N	2026-07-18 13:52:53+00
019e062b-e300-7677-899a-554f6beb7ec3	86	019f76aa-4490-7726-b14c-d109c2c16965	food	20	\N	2026-07-18 19:18:18+00
019e062b-e300-7677-899a-554f6beb7ec3	87	019f7be4-6ee0-71e2-a016-36796e4196eb	water	5	\N	2026-07-19 19:39:56+00
019e062b-e300-7677-899a-554f6beb7ec3	88	019f7fba-f638-7d89-8c79-127f4e1ee80b	water	5	\N	2026-07-20 13:33:07+00
019e062b-e300-7677-899a-554f6beb7ec3	89	019f8013-dff0-7289-968c-ba32c4a1df5d	food	20	\N	2026-07-20 15:10:14+00
019e062b-e300-7677-899a-554f6beb7ec3	9	019e4125-2188-7f0e-9fcd-5c61908ba62b	food	20	\N	2026-05-19 16:50:13+00
019e25ed-c500-7d55-adfe-09786c72a244	10	019e576f-fe90-73a7-9aaa-6e5bcbfd415e	food	20	\N	2026-05-24 00:43:38+00
019e25ed-c500-7d55-adfe-09786c72a244	11	019e6573-e678-7306-80d0-1529863fb0c4	food	20	\N	2026-05-26 18:02:35+00
019e25ed-c500-7d55-adfe-09786c72a244	12	019e6a16-8bb8-711e-b6a6-48e8d5832e5e	food	20	\N	2026-05-27 15:38:43+00
019e25ed-c500-7d55-adfe-09786c72a244	13	019e75e0-0078-7adc-97e4-b1396e2ef4f8	food	20	\N	2026-05-29 22:34:35+00
019e25ed-c500-7d55-adfe-09786c72a244	14	019e791a-b530-7970-b771-2d24331a1b53	food	20	\N	2026-05-30 13:37:34+00
019e25ed-c500-7d55-adfe-09786c72a244	15	019e7dd1-d0b8-74c1-85d1-7ca282583a11	food	80	\N	2026-05-31 11:36:03+00
019e25ed-c500-7d55-adfe-09786c72a244	16	019e7eeb-a140-7ab7-87d8-d4a4d3597e84	food	20	\N	2026-05-31 16:43:52+00
019e25ed-c500-7d55-adfe-09786c72a244	17	019e7f28-5450-7550-998d-e8c51dacad3e	waste	30	\N	2026-05-31 17:50:10+00
019e25ed-c500-7d55-adfe-09786c72a244	18	019e8380-c960-7f72-9d6f-62365f38aca7	food	20	\N	2026-06-01 14:05:16+00
019e25ed-c500-7d55-adfe-09786c72a244	19	019e8f74-5390-7bbf-9018-d64f3f375fb6	food	20	\N	2026-06-03 21:47:06+00
019e25ed-c500-7d55-adfe-09786c72a244	2	019e2bb4-d5a0-7b88-b204-c63869e74f66	food	20	\N	2026-05-15 12:55:32+00
019e25ed-c500-7d55-adfe-09786c72a244	20	019e9537-f548-7954-8dad-b5bddda4a471	food	20	\N	2026-06-05 00:38:53+00
019e25ed-c500-7d55-adfe-09786c72a244	21	019e999e-dd90-7ad8-8ad1-1602d2b91cf4	food	20	\N	2026-06-05 21:09:46+00
019e25ed-c500-7d55-adfe-09786c72a244	22	019e9ed6-73b8-70a0-91af-c0057f69ac39	food	20	\N	2026-06-06 21:28:35+00
019e25ed-c500-7d55-adfe-09786c72a244	23	019ea3a0-ec48-74c8-9271-63aaab6e532c	food	80	\N	2026-06-07 19:48:13+00
019e25ed-c500-7d55-adfe-09786c72a244	24	019eae3c-3590-7f79-ad3b-8953fa5d807c	food	20	\N	2026-06-09 21:14:02+00
019e25ed-c500-7d55-adfe-09786c72a244	25	019eb2b5-5200-75cc-aac8-f79951f33401	food	20	\N	2026-06-10 18:04:48+00
019e25ed-c500-7d55-adfe-09786c72a244	26	019eb6af-ff40-72cf-9743-cf9f644cf095	food	20	\N	2026-06-11 12:37:28+00
019e25ed-c500-7d55-adfe-09786c72a244	27	019ebe94-69d0-7074-b6e4-edc392829566	food	20	\N	2026-06-13 01:24:18+00
019e25ed-c500-7d55-adfe-09786c72a244	28	019ec66b-9d90-7c8f-a926-a2596a338305	waste	30	\N	2026-06-14 13:56:42+00
019e25ed-c500-7d55-adfe-09786c72a244	29	019ec8d7-2338-7813-ba17-f6e1eef628bc	food	80	\N	2026-06-15 01:13:23+00
019e25ed-c500-7d55-adfe-09786c72a244	3	019e321d-5278-79ac-b6d3-0002996c6092	food	20	\N	2026-05-16 18:47:23+00
019e25ed-c500-7d55-adfe-09786c72a244	30	019ecce0-4b80-72b3-a18d-fb709bd9c33d	food	20	\N	2026-06-15 20:01:52+00
019e25ed-c500-7d55-adfe-09786c72a244	31	019ed1bd-deb0-768b-97cf-48f06b05480b	food	20	\N	2026-06-16 18:42:22+00
019e25ed-c500-7d55-adfe-09786c72a244	32	019edd1c-50e8-74bf-8390-2398b6c291e6	food	20	\N	2026-06-18 23:41:21+00
019e25ed-c500-7d55-adfe-09786c72a244	33	019ee1f8-22e0-75c8-a88f-04028ce86312	food	20	\N	2026-06-19 22:19:56+00
019e25ed-c500-7d55-adfe-09786c72a244	34	019ee6e2-6fe0-7fe4-999f-2208ad326de6	food	20	\N	2026-06-20 21:14:20+00
019e25ed-c500-7d55-adfe-09786c72a244	35	019eea74-6870-7d69-b701-0a83b706591b	food	20	\N	2026-06-21 13:52:38+00
019e25ed-c500-7d55-adfe-09786c72a244	36	019eeb8a-a6e8-7568-a4a9-a47e7c515d4c	food	80	\N	2026-06-21 18:56:33+00
019e25ed-c500-7d55-adfe-09786c72a244	37	019eefa6-da30-7355-b815-7f1c46cee4bb	food	20	\N	2026-06-22 14:05:50+00
019e25ed-c500-7d55-adfe-09786c72a244	38	019ef5bc-b6b0-7845-b349-09d14cbb9695	food	20	\N	2026-06-23 18:27:26+00
019e25ed-c500-7d55-adfe-09786c72a244	39	019efbad-4468-7ff7-abc3-2941c3844404	food	20	\N	2026-06-24 22:08:17+00
019e25ed-c500-7d55-adfe-09786c72a244	4	019e359f-1698-7aac-8306-5ff548bbf2df	food	80	\N	2026-05-17 11:07:59+00
019e25ed-c500-7d55-adfe-09786c72a244	40	019f006e-6a40-7482-ad42-21aac1c7a7ff	food	20	\N	2026-06-25 20:17:44+00
019e25ed-c500-7d55-adfe-09786c72a244	41	019f0428-7888-7487-8a71-6d0dfdf4e3fb	food	20	\N	2026-06-26 13:39:49+00
019e25ed-c500-7d55-adfe-09786c72a244	42	019f100e-e358-7a3a-a76d-58ed6d0185ef	waste	30	\N	2026-06-28 21:07:19+00
019e25ed-c500-7d55-adfe-09786c72a244	43	019f1047-2d80-7aa2-a6fa-123d20d1d9ce	food	80	\N	2026-06-28 22:08:48+00
019e25ed-c500-7d55-adfe-09786c72a244	44	019f15b5-6bd8-72ec-b8f5-d708be85661f	food	20	\N	2026-06-29 23:27:19+00
019e25ed-c500-7d55-adfe-09786c72a244	45	019f201d-83a8-7ff8-be1a-9a45196493ef	food	20	\N	2026-07-01 23:57:13+00
019e25ed-c500-7d55-adfe-09786c72a244	46	019f2847-3c68-79f9-80bf-9820e51e6574	food	20	\N	2026-07-03 13:59:45+00
019e25ed-c500-7d55-adfe-09786c72a244	47	019f322a-c2b8-7b32-a6ad-bb345ed71620	food	80	\N	2026-07-05 12:04:51+00
019e25ed-c500-7d55-adfe-09786c72a244	48	019f3298-5580-7bee-bfcb-964128346882	waste	30	\N	2026-07-05 14:04:32+00
019e25ed-c500-7d55-adfe-09786c72a244	49	019f3e9f-8ec0-7f48-ab7a-8657844fda61	food	20	\N	2026-07-07 22:07:52+00
019e25ed-c500-7d55-adfe-09786c72a244	5	019e35f6-1808-7cf8-a810-8fe631531dd5	food	20	\N	2026-05-17 12:43:01+00
019e25ed-c500-7d55-adfe-09786c72a244	50	019f42e8-4c60-78c1-8b84-c7c7b69d9d81	food	20	\N	2026-07-08 18:05:48+00
019e25ed-c500-7d55-adfe-09786c72a244	51	019f4e54-2060-721d-8902-56cc2c9cf425	food	20	\N	2026-07-10 23:19:24+00
019e25ed-c500-7d55-adfe-09786c72a244	52	019f5829-d788-7ec1-8ea4-aadb20bd7fae	food	20	\N	2026-07-12 21:09:25+00
019e25ed-c500-7d55-adfe-09786c72a244	53	019f5cca-1f50-7777-90d0-84c75cb91834	food	20	\N	2026-07-13 18:42:58+00
019e25ed-c500-7d55-adfe-09786c72a244	54	019f622a-3890-7f6a-871d-c089253a57f2	food	20	\N	2026-07-14 19:46:02+00
019e25ed-c500-7d55-adfe-09786c72a244	55	019f657d-a950-7246-974c-976ab658b134	food	20	\N	2026-07-15 11:16:02+00
019e25ed-c500-7d55-adfe-09786c72a244	56	019f6d27-a2f0-740b-8889-4f515d13e470	food	20	\N	2026-07-16 22:59:02+00
019e25ed-c500-7d55-adfe-09786c72a244	57	019f700a-8f00-755c-a22b-63b80382100a	food	20	\N	2026-07-17 12:26:08+00
019e25ed-c500-7d55-adfe-09786c72a244	58	019f7a25-b398-7c54-a045-e79c3c6b61a7	waste	30	\N	2026-07-19 11:31:59+00
019e25ed-c500-7d55-adfe-09786c72a244	59	019f7cfa-0560-7345-b520-5f49829b17bf	food	20	\N	2026-07-20 00:43:08+00
019e25ed-c500-7d55-adfe-09786c72a244	6	019e38bd-0420-73f5-a869-e0c631a7bcec	waste	30	\N	2026-05-18 01:39:32+00
019e25ed-c500-7d55-adfe-09786c72a244	60	019f8115-9880-706e-90c4-033e1dcf4c4b	food	20	\N	2026-07-20 19:51:44+00
019e25ed-c500-7d55-adfe-09786c72a244	61	019f86eb-7e00-7658-ab31-1f34cecc2970	food	20	\N	2026-07-21 23:03:28+00
019e25ed-c500-7d55-adfe-09786c72a244	62	019f8c45-b758-78ee-9407-ade0e9428db8	food	20	\N	2026-07-23 00:00:07+00
019e25ed-c500-7d55-adfe-09786c72a244	63	019f96c4-8790-7fdb-ab5e-e76b60f860ba	food	20	\N	2026-07-25 00:54:50+00
019e25ed-c500-7d55-adfe-09786c72a244	64	019f9ab2-4c20-7127-9577-a575876f6130	food	20	\N	2026-07-25 19:13:24+00
019e25ed-c500-7d55-adfe-09786c72a244	65	019fa030-8068-728f-b02d-08fd9a5f583d	food	80	\N	2026-07-26 20:49:21+00
019e25ed-c500-7d55-adfe-09786c72a244	66	019fa09e-6538-7282-acf3-970c594043df	food	20	\N	2026-07-26 22:49:23+00
019e25ed-c500-7d55-adfe-09786c72a244	67	019fa5bd-a100-7674-8599-e862dd4f4d2d	food	20	\N	2026-07-27 22:41:36+00
019e25ed-c500-7d55-adfe-09786c72a244	68	019faf47-c480-7d55-96b5-6f3e15760092	food	20	\N	2026-07-29 19:09:04+00
019e25ed-c500-7d55-adfe-09786c72a244	69	019fb30c-b7d8-7fa6-9b3f-5e9539ad82f8	food	20	\N	2026-07-30 12:43:03+00
019e25ed-c500-7d55-adfe-09786c72a244	7	019e3d6c-3068-7868-ad9a-9f5f66b9605e	food	20	\N	2026-05-18 23:29:21+00
019e25ed-c500-7d55-adfe-09786c72a244	70	019fbf33-a648-7a97-92c6-6ec145b0161e	food	20	\N	2026-08-01 21:21:01+00
019e25ed-c500-7d55-adfe-09786c72a244	71	019fc424-34d8-7170-a51d-d246b8901beb	food	80	\N	2026-08-02 20:22:15+00
019e25ed-c500-7d55-adfe-09786c72a244	72	019fc80b-90c8-7a52-b3b3-ce07e94ceb5a	food	20	\N	2026-08-03 14:33:49+00
019e25ed-c500-7d55-adfe-09786c72a244	73	019fd46e-7ab0-7877-a3a6-3cf46fd1cdb5	food	20	\N	2026-08-06 00:17:18+00
019e25ed-c500-7d55-adfe-09786c72a244	74	019fdc31-fb78-7b06-9664-cea3f239c7e8	food	20	\N	2026-08-07 12:28:11+00
019e25ed-c500-7d55-adfe-09786c72a244	75	019fe717-80a8-762b-bc0c-179d761e9b87	food	20	\N	2026-08-09 15:15:05+00
019e25ed-c500-7d55-adfe-09786c72a244	76	019fe8cd-b458-7f00-bf7f-84cc21bdc670	waste	30	\N	2026-08-09 23:13:43+00
019e25ed-c500-7d55-adfe-09786c72a244	77	019fe902-9b50-700e-a46a-25adacef918c	food	80	\N	2026-08-10 00:11:30+00
019e25ed-c500-7d55-adfe-09786c72a244	78	019fee29-baa0-754e-bac8-0f08e12b6dfa	food	20	\N	2026-08-11 00:12:20+00
019e25ed-c500-7d55-adfe-09786c72a244	79	019ff230-eee8-7b5d-a6bb-deee16dba702	food	20	\N	2026-08-11 18:58:41+00
019e25ed-c500-7d55-adfe-09786c72a244	8	019e4cf4-1c58-73a8-a7c5-29940250cdaf	food	20	\N	2026-05-21 23:52:07+00
019e25ed-c500-7d55-adfe-09786c72a244	80	019ff799-4970-737e-bc9c-4765464f6b49	food	20	\N	2026-08-12 20:10:46+00
019e25ed-c500-7d55-adfe-09786c72a244	81	019ffb18-5e10-7f61-b6e6-a0d34bbc80cf	food	20	\N	2026-08-13 12:28:26+00
019e25ed-c500-7d55-adfe-09786c72a244	82	01a002d4-8bd8-70d2-bca4-ec75d86bf376	food	20	\N	2026-08-15 00:31:19+00
019e25ed-c500-7d55-adfe-09786c72a244	83	01a00cb4-ce38-7d91-afbc-facec935ae04	food	80	\N	2026-08-16 22:32:51+00
019e25ed-c500-7d55-adfe-09786c72a244	84	01a00cf0-3d10-7926-bf7a-3ef39fd197e6	food	20	\N	2026-08-16 23:37:46+00
019e25ed-c500-7d55-adfe-09786c72a244	85	01a00d24-4d30-72cd-ad66-528172776e0c	waste	30	\N	2026-08-17 00:34:38+00
019e25ed-c500-7d55-adfe-09786c72a244	86	01a02624-18d8-7652-afb6-0099901c281e	food	20	\N	2026-08-21 21:04:55+00
019e25ed-c500-7d55-adfe-09786c72a244	87	01a02e6b-3cd8-735b-88a5-a3be8ce03abf	waste	30	\N	2026-08-23 11:39:35+00
019e25ed-c500-7d55-adfe-09786c72a244	88	01a02ee7-eeb8-7a45-b9db-319ac9c1b6d9	food	20	\N	2026-08-23 13:55:47+00
019e25ed-c500-7d55-adfe-09786c72a244	89	01a02ef7-34e0-7df2-8ae6-5d57586017a5	food	80	\N	2026-08-23 14:12:28+00
019e25ed-c500-7d55-adfe-09786c72a244	9	019e51a2-1020-7fdb-8ca1-485979e12717	food	20	\N	2026-05-22 21:40:36+00
019e25ed-c500-7d55-adfe-09786c72a244	90	01a035c2-6b28-7080-b429-40bbaa999c05	food	20	\N	2026-08-24 21:52:09+00
019e25ed-c500-7d55-adfe-09786c72a244	91	01a03a7d-fb50-7338-a2a3-d0f170ffac9c	food	20	\N	2026-08-25 19:55:30+00
019e25ed-c500-7d55-adfe-09786c72a244	92	01a04829-9d90-7dd4-96b3-95b84fc954bd	food	20	\N	2026-08-28 11:38:02+00
019e25ed-c500-7d55-adfe-09786c72a244	93	01a0531b-a5e0-7e3d-8ec3-b5cf7222c54d	food	20	\N	2026-08-30 14:38:36+00
019e25ed-c500-7d55-adfe-09786c72a244	94	01a054da-22a8-7d8c-8f20-55bbc30f5d22	food	80	\N	2026-08-30 22:46:17+00
019e25ed-c500-7d55-adfe-09786c72a244	95	01a05a64-f180-7cda-8c1a-488e9bef7b71	food	20	\N	2026-09-01 00:36:00+00
019e3e9a-e880-7be8-a322-577f33cebb91	10	019e9d9f-3408-7b08-84f6-346f6a7d2ae9	energy	10	\N	2026-06-06 15:48:37+00
019e3e9a-e880-7be8-a322-577f33cebb91	11	019ea1f8-ba88-7a5f-aa2b-5ca062642352	mobility	20	\N	2026-06-07 12:04:53+00
019e3e9a-e880-7be8-a322-577f33cebb91	12	019ec1c0-2298-7117-84e3-2d912803538a	mobility	20	\N	2026-06-13 16:10:55+00
019e3e9a-e880-7be8-a322-577f33cebb91	13	019ec678-efb8-7271-a05e-7c8b03bc11f9	waste	30	\N	2026-06-14 14:11:15+00
019e3e9a-e880-7be8-a322-577f33cebb91	14	019ec6d9-8e18-7183-a8be-c6fcb4babd77	mobility	20	\N	2026-06-14 15:56:47+00
019e3e9a-e880-7be8-a322-577f33cebb91	15	019eea7b-d2e0-7968-98c2-6ee424ad44d5	mobility	20	\N	2026-06-21 14:00:44+00
019e3e9a-e880-7be8-a322-577f33cebb91	16	019eebd8-da70-7b67-a166-7771b6ea605c	waste	30	\N	2026-06-21 20:21:58+00
019e3e9a-e880-7be8-a322-577f33cebb91	17	019f095b-82a0-79e6-97b6-49f3a75b89b1	mobility	20	\N	2026-06-27 13:53:40+00
019e3e9a-e880-7be8-a322-577f33cebb91	18	019f099b-7d88-757e-a915-9b4b932d62f4	energy	10	\N	2026-06-27 15:03:33+00
019e3e9a-e880-7be8-a322-577f33cebb91	19	019f0e5a-3a30-7d75-a91f-720ababaa349	mobility	20	\N	2026-06-28 13:10:22+00
019e3e9a-e880-7be8-a322-577f33cebb91	2	019e53ea-7d68-7dc9-ab3d-f3c25943d17a	energy	10	\N	2026-05-23 08:18:57+00
019e3e9a-e880-7be8-a322-577f33cebb91	20	019f2dc5-49a0-7862-8f94-0b7085777286	mobility	20	\N	2026-07-04 15:35:32+00
019e3e9a-e880-7be8-a322-577f33cebb91	21	019f2ec5-a688-704e-b673-96d3eb115af6	energy	10	\N	2026-07-04 20:15:33+00
019e3e9a-e880-7be8-a322-577f33cebb91	22	019f33c7-6b58-7370-97b1-5465f5763e67	mobility	20	\N	2026-07-05 19:35:35+00
019e3e9a-e880-7be8-a322-577f33cebb91	23	019f50c1-9a08-76f0-ae05-d5e7e2365620	energy	10	\N	2026-07-11 10:38:13+00
019e3e9a-e880-7be8-a322-577f33cebb91	24	019f5707-f498-7f8b-bba7-98413bde72f1	mobility	20	\N	2026-07-12 15:52:47+00
019e3e9a-e880-7be8-a322-577f33cebb91	25	019f7433-6c78-7b37-a5d8-7108b6d8e83e	mobility	20	\N	2026-07-18 07:49:15+00
019e3e9a-e880-7be8-a322-577f33cebb91	26	019f7a51-6b00-7e3b-ae63-8b202b628b57	mobility	20	\N	2026-07-19 12:19:44+00
019e3e9a-e880-7be8-a322-577f33cebb91	27	019f996a-a920-7e13-8c7d-73c984b8db4a	mobility	20	\N	2026-07-25 13:15:32+00
019e3e9a-e880-7be8-a322-577f33cebb91	28	019f9a8f-2fd8-77d7-a59d-9a13530bfc08	energy	10	\N	2026-07-25 18:35:03+00
019e3e9a-e880-7be8-a322-577f33cebb91	29	019f9eb6-7af8-73d2-9baf-6b7ab4646684	waste	30	\N	2026-07-26 13:56:27+00
019e3e9a-e880-7be8-a322-577f33cebb91	3	019e540e-8028-7da0-94bb-881b029bb20d	mobility	20	\N	2026-05-23 08:58:17+00
019e3e9a-e880-7be8-a322-577f33cebb91	30	019f9f7e-10b8-7829-975a-2935837689d3	mobility	20	\N	2026-07-26 17:34:27+00
019e3e9a-e880-7be8-a322-577f33cebb91	31	019fbc07-9f60-7c41-86f6-2e392263b6ac	energy	10	\N	2026-08-01 06:34:04+00
019e3e9a-e880-7be8-a322-577f33cebb91	32	019fbda4-6f10-7f9a-be88-ea1c127b1c39	mobility	20	\N	2026-08-01 14:04:58+00
019e3e9a-e880-7be8-a322-577f33cebb91	33	019fc1b9-62e0-7fa4-8dbd-a638ebe533d1	mobility	20	\N	2026-08-02 09:06:20+00
019e3e9a-e880-7be8-a322-577f33cebb91	34	019fc328-dd18-79f3-a406-702a7c16167e	waste	30	\N	2026-08-02 15:47:43+00
019e3e9a-e880-7be8-a322-577f33cebb91	35	019fe142-0c70-7dbe-b790-69326205f8d0	energy	10	\N	2026-08-08 12:03:50+00
019e3e9a-e880-7be8-a322-577f33cebb91	36	019fe31a-9530-73ee-a8f4-b1c85882fa4c	mobility	20	\N	2026-08-08 20:39:58+00
019e3e9a-e880-7be8-a322-577f33cebb91	37	019fe689-13b8-7a44-9a9f-03e68a000fd9	waste	30	\N	2026-08-09 12:39:31+00
019e3e9a-e880-7be8-a322-577f33cebb91	38	019fe7d6-a258-7008-a7d2-53d44a2b6aae	mobility	20	\N	2026-08-09 18:43:51+00
019e3e9a-e880-7be8-a322-577f33cebb91	39	01a00480-43f0-7664-8c83-160ddecb0ff7	energy	10	\N	2026-08-15 08:18:30+00
019e3e9a-e880-7be8-a322-577f33cebb91	4	019e5a06-ed80-724b-a321-4866f4a53ee0	mobility	20	\N	2026-05-24 12:47:44+00
019e3e9a-e880-7be8-a322-577f33cebb91	40	01a00667-3fe8-7bd5-b930-25154c63b89a	mobility	20	\N	2026-08-15 17:10:25+00
019e3e9a-e880-7be8-a322-577f33cebb91	41	01a00a7c-4b28-7c20-a10a-767955d9a1e5	mobility	20	\N	2026-08-16 12:11:53+00
019e3e9a-e880-7be8-a322-577f33cebb91	42	01a00b49-ad48-774b-9622-bac4319cfc1a	waste	30	\N	2026-08-16 15:56:13+00
019e3e9a-e880-7be8-a322-577f33cebb91	43	01a028d2-ba30-796f-891c-6b45bfc797d3	mobility	20	\N	2026-08-22 09:34:54+00
019e3e9a-e880-7be8-a322-577f33cebb91	44	01a02b00-e4d0-74bc-b61d-28ad135a6891	energy	10	\N	2026-08-22 19:44:34+00
019e3e9a-e880-7be8-a322-577f33cebb91	45	01a02df1-9838-7e24-8803-e1583cf2be21	mobility	20	\N	2026-08-23 09:26:43+00
019e3e9a-e880-7be8-a322-577f33cebb91	46	01a04ec1-aa30-7962-953e-4379691a0c3c	energy	10	\N	2026-08-29 18:21:50+00
019e3e9a-e880-7be8-a322-577f33cebb91	47	01a05333-0258-7896-a5d4-7453e9f3942a	mobility	20	\N	2026-08-30 15:04:07+00
019e3e9a-e880-7be8-a322-577f33cebb91	5	019e77a7-a8e8-78ea-a318-1aaa62d027c0	mobility	20	\N	2026-05-30 06:52:17+00
019e3e9a-e880-7be8-a322-577f33cebb91	6	019e782c-22f8-7753-9991-c982bd17bcac	energy	10	\N	2026-05-30 09:16:59+00
019e3e9a-e880-7be8-a322-577f33cebb91	7	019e7e36-1c80-7958-964f-f3a15d5d3b1d	waste	30	\N	2026-05-31 13:25:36+00
019e3e9a-e880-7be8-a322-577f33cebb91	8	019e7fa1-5cb0-74f5-8976-5f785c6575f0	mobility	20	\N	2026-05-31 20:02:22+00
019e3e9a-e880-7be8-a322-577f33cebb91	9	019e9cb0-d880-7108-a801-aa6366d39571	mobility	20	\N	2026-06-06 11:28:16+00
019e6270-7e00-743b-82e5-e422dbbfd50c	10	019e87aa-a4c0-7e48-a508-b66cea545134	water	10	\N	2026-06-02 09:29:28+00
019e6270-7e00-743b-82e5-e422dbbfd50c	11	019e8c42-70a8-7a17-b9b2-8329234468cd	water	10	\N	2026-06-03 06:53:45+00
019e6270-7e00-743b-82e5-e422dbbfd50c	12	019e9111-a428-7061-bbfb-8acae865b181	water	10	\N	2026-06-04 05:18:33+00
019e6270-7e00-743b-82e5-e422dbbfd50c	13	019e9782-00a0-7c53-ac04-041a9fbaea47	water	10	\N	2026-06-05 11:19:00+00
019e6270-7e00-743b-82e5-e422dbbfd50c	14	019e9e1e-c830-7570-b958-5df3e01240ea	water	10	\N	2026-06-06 18:07:58+00
019e6270-7e00-743b-82e5-e422dbbfd50c	15	019ea0ad-9ce8-779c-a765-a8e9f5ec5539	water	10	\N	2026-06-07 06:03:13+00
019e6270-7e00-743b-82e5-e422dbbfd50c	16	019ea5ff-d760-7b09-991b-9aa022d542ee	energy	40	\N	2026-06-08 06:51:08+00
019e6270-7e00-743b-82e5-e422dbbfd50c	17	019ea707-1218-7446-9420-87640226e5d4	water	10	\N	2026-06-08 11:38:39+00
019e6270-7e00-743b-82e5-e422dbbfd50c	18	019eab4c-b6c0-712b-b2c5-3fcc1ea34dec	water	10	\N	2026-06-09 07:33:12+00
019e6270-7e00-743b-82e5-e422dbbfd50c	19	019eb1ad-5bc8-7261-86db-79ecbb32ba12	water	10	\N	2026-06-10 13:16:29+00
019e6270-7e00-743b-82e5-e422dbbfd50c	2	019e64d5-6840-7ba6-8b04-66c0af4aa1e3	water	10	\N	2026-05-26 15:09:28+00
019e6270-7e00-743b-82e5-e422dbbfd50c	20	019eb5cd-e470-7d2b-aad6-d8899fc663dc	water	10	\N	2026-06-11 08:30:30+00
019e6270-7e00-743b-82e5-e422dbbfd50c	21	019ebcb7-ba90-7955-b8d5-5528e5c9259d	water	10	\N	2026-06-12 16:43:38+00
019e6270-7e00-743b-82e5-e422dbbfd50c	22	019ebf8c-8d40-7c1d-abaf-f83253984fff	water	10	\N	2026-06-13 05:55:20+00
019e6270-7e00-743b-82e5-e422dbbfd50c	23	019ec6f4-26b0-7c34-8b07-bbdf1e8cc512	water	10	\N	2026-06-14 16:25:50+00
019e6270-7e00-743b-82e5-e422dbbfd50c	24	019ecb1b-c3d8-7836-8401-a0bc810a58a9	water	10	\N	2026-06-15 11:47:35+00
019e6270-7e00-743b-82e5-e422dbbfd50c	25	019eccb4-70f0-757a-aa89-c09449258d39	energy	40	\N	2026-06-15 19:13:58+00
019e6270-7e00-743b-82e5-e422dbbfd50c	26	019ed1b0-d6c0-7682-a812-61f3884acf91	water	10	\N	2026-06-16 18:28:08+00
019e6270-7e00-743b-82e5-e422dbbfd50c	27	019ed518-e8c0-798d-89e3-d7e53dbdd937	water	10	\N	2026-06-17 10:20:40+00
019e6270-7e00-743b-82e5-e422dbbfd50c	28	019edab0-65b0-7a1d-8333-135645974a3e	water	10	\N	2026-06-18 12:24:14+00
019e6270-7e00-743b-82e5-e422dbbfd50c	29	019edeb1-77a8-7ce1-8361-5c05b9ce2f0d	water	10	\N	2026-06-19 07:03:53+00
019e6270-7e00-743b-82e5-e422dbbfd50c	3	019e69c3-b0c8-7d50-9526-c3cdd446ffe8	water	10	\N	2026-05-27 14:08:13+00
019e6270-7e00-743b-82e5-e422dbbfd50c	30	019ee443-9598-7704-8029-63c820fa4e9d	water	10	\N	2026-06-20 09:01:35+00
019e6270-7e00-743b-82e5-e422dbbfd50c	31	019eea4e-bfd0-72c9-ae27-cecc19f529e7	water	10	\N	2026-06-21 13:11:30+00
019e6270-7e00-743b-82e5-e422dbbfd50c	32	019ef00d-8758-7330-a028-525091d8c51b	energy	40	\N	2026-06-22 15:57:59+00
019e6270-7e00-743b-82e5-e422dbbfd50c	33	019ef0dc-1a28-7dc1-8def-0ea5a65b5059	water	10	\N	2026-06-22 19:43:37+00
019e6270-7e00-743b-82e5-e422dbbfd50c	34	019ef3a7-6758-7ea3-8d1e-aa328104664d	water	10	\N	2026-06-23 08:44:55+00
019e6270-7e00-743b-82e5-e422dbbfd50c	35	019ef90d-4cf8-7f31-960f-b9d1316d62b5	water	10	\N	2026-06-24 09:54:19+00
019e6270-7e00-743b-82e5-e422dbbfd50c	36	019efe4a-0b70-7954-b545-52926de21e4c	water	10	\N	2026-06-25 10:18:46+00
019e6270-7e00-743b-82e5-e422dbbfd50c	37	019f0324-e368-7efe-9f45-8143a5083fed	water	10	\N	2026-06-26 08:56:17+00
019e6270-7e00-743b-82e5-e422dbbfd50c	38	019f09c8-2720-7fb1-af7a-9682391795b4	water	10	\N	2026-06-27 15:52:20+00
019e6270-7e00-743b-82e5-e422dbbfd50c	39	019f0dcc-2b00-7f04-8754-b59c4f967b6f	water	10	\N	2026-06-28 10:35:12+00
019e6270-7e00-743b-82e5-e422dbbfd50c	4	019e6df8-afb8-7f18-a20e-9f71626809a9	water	10	\N	2026-05-28 09:44:35+00
019e6270-7e00-743b-82e5-e422dbbfd50c	40	019f1374-4da8-7600-86a0-85086cd30323	energy	40	\N	2026-06-29 12:56:57+00
019e6270-7e00-743b-82e5-e422dbbfd50c	41	019f13ff-3ff8-737e-b843-531f5be546c4	water	10	\N	2026-06-29 15:28:43+00
019e6270-7e00-743b-82e5-e422dbbfd50c	42	019f18b0-1dd8-7d2e-916e-7cc04d7cb24c	water	10	\N	2026-06-30 13:20:23+00
019e6270-7e00-743b-82e5-e422dbbfd50c	43	019f1c93-2468-78f0-b2f5-e0ecdcf6e4ed	water	10	\N	2026-07-01 07:27:13+00
019e6270-7e00-743b-82e5-e422dbbfd50c	44	019f23b2-df68-74fe-ab44-3034dc64f26d	water	10	\N	2026-07-02 16:39:13+00
019e6270-7e00-743b-82e5-e422dbbfd50c	45	019f2880-5d68-7410-9cc2-cf9c2cd6e733	water	10	\N	2026-07-03 15:02:09+00
019e6270-7e00-743b-82e5-e422dbbfd50c	46	019f2b88-8c88-77a0-9af8-19cefe4055e0	water	10	\N	2026-07-04 05:09:57+00
019e6270-7e00-743b-82e5-e422dbbfd50c	47	019f32e9-a9d0-7669-815a-297df4ceac74	water	10	\N	2026-07-05 15:33:22+00
019e6270-7e00-743b-82e5-e422dbbfd50c	48	019f3833-ed38-7e77-937c-4c51b1af7e68	water	10	\N	2026-07-06 16:12:35+00
019e6270-7e00-743b-82e5-e422dbbfd50c	49	019f386c-52b8-780e-a944-430b5ffd6d7e	energy	40	\N	2026-07-06 17:14:11+00
019e6270-7e00-743b-82e5-e422dbbfd50c	5	019e727b-2a98-7fa2-9a6f-338771c912ae	water	10	\N	2026-05-29 06:45:35+00
019e6270-7e00-743b-82e5-e422dbbfd50c	50	019f3c63-cf90-70aa-83aa-5bf26539cbc0	water	10	\N	2026-07-07 11:43:22+00
019e6270-7e00-743b-82e5-e422dbbfd50c	51	019f422f-b290-7861-acc7-a6b65709c15e	water	10	\N	2026-07-08 14:44:10+00
019e6270-7e00-743b-82e5-e422dbbfd50c	52	019f45bc-d8c0-784e-b8b0-025e4503ec0f	water	10	\N	2026-07-09 07:17:12+00
019e6270-7e00-743b-82e5-e422dbbfd50c	53	019f4b4f-19d8-74e8-92b1-1ec653113be3	water	10	\N	2026-07-10 09:15:03+00
019e6270-7e00-743b-82e5-e422dbbfd50c	54	019f5127-64a0-7cae-8346-394a417313c8	water	10	\N	2026-07-11 12:29:24+00
019e6270-7e00-743b-82e5-e422dbbfd50c	55	019f5507-daf0-766b-9049-001f1dd13625	water	10	\N	2026-07-12 06:33:26+00
019e6270-7e00-743b-82e5-e422dbbfd50c	56	019f5c10-ca00-7fdc-b423-d244343fbd65	water	10	\N	2026-07-13 15:20:32+00
019e6270-7e00-743b-82e5-e422dbbfd50c	57	019f5ca4-8268-7e93-87f2-b15e0b380563	energy	40	\N	2026-07-13 18:01:53+00
019e6270-7e00-743b-82e5-e422dbbfd50c	58	019f605a-b080-7d33-97ce-0351675e575d	water	10	\N	2026-07-14 11:19:44+00
019e6270-7e00-743b-82e5-e422dbbfd50c	59	019f6753-28b8-73c2-b5c0-3fee8cb86386	water	10	\N	2026-07-15 19:48:51+00
019e6270-7e00-743b-82e5-e422dbbfd50c	6	019e78c9-5910-7955-a5ed-d9e2a2fe366e	water	10	\N	2026-05-30 12:08:42+00
019e6270-7e00-743b-82e5-e422dbbfd50c	60	019f6980-d270-7513-806b-2f05864f4d54	water	10	\N	2026-07-16 05:57:58+00
019e6270-7e00-743b-82e5-e422dbbfd50c	61	019f703f-e740-75cb-bc0a-e61acf6d19ca	water	10	\N	2026-07-17 13:24:24+00
019e6270-7e00-743b-82e5-e422dbbfd50c	62	019f7581-d9c0-77f8-9fb1-be6cda383423	water	10	\N	2026-07-18 13:54:32+00
019e6270-7e00-743b-82e5-e422dbbfd50c	63	019f78ef-79a0-72c3-b73c-786edd22e9f4	water	10	\N	2026-07-19 05:53:08+00
019e6270-7e00-743b-82e5-e422dbbfd50c	64	019f7fe3-8cd8-7955-84eb-c7634dfa06de	energy	40	\N	2026-07-20 14:17:27+00
019e6270-7e00-743b-82e5-e422dbbfd50c	65	019f8001-fdd0-7dd4-8ec4-9a36d8d1731e	water	10	\N	2026-07-20 14:50:42+00
019e6270-7e00-743b-82e5-e422dbbfd50c	66	019f8375-52a0-7330-af59-d76213270380	water	10	\N	2026-07-21 06:55:32+00
019e6270-7e00-743b-82e5-e422dbbfd50c	67	019fe2c1-0f38-7bea-bbb1-b2ce9692d602	water	10	\N	2026-08-08 19:02:11+00
019e6270-7e00-743b-82e5-e422dbbfd50c	68	019fe705-5068-78f9-90bb-7359d6026846	water	10	\N	2026-08-09 14:55:13+00
019e6270-7e00-743b-82e5-e422dbbfd50c	69	019fec35-2e00-7e5c-b677-1081395e2454	water	10	\N	2026-08-10 15:05:36+00
019e6270-7e00-743b-82e5-e422dbbfd50c	7	019e7cc5-0820-7456-a94b-2cdbaffa2bb2	water	10	\N	2026-05-31 06:42:28+00
019e6270-7e00-743b-82e5-e422dbbfd50c	70	019fecba-e860-7208-b4c9-588c3e3602c3	energy	40	\N	2026-08-10 17:31:40+00
019e6270-7e00-743b-82e5-e422dbbfd50c	71	019ff152-d770-7f7f-8ef3-793bdbb3ce51	water	10	\N	2026-08-11 14:56:06+00
019e6270-7e00-743b-82e5-e422dbbfd50c	72	019ff4e6-27c0-7b46-a44c-fba6c05e7cdd	water	10	\N	2026-08-12 07:35:52+00
019e6270-7e00-743b-82e5-e422dbbfd50c	73	019ffabe-4b78-739d-974d-198f4095a31f	water	10	\N	2026-08-13 10:50:03+00
019e6270-7e00-743b-82e5-e422dbbfd50c	74	01a000ee-91b0-72d5-ae4f-ddc8ce471489	water	10	\N	2026-08-14 15:40:30+00
019e6270-7e00-743b-82e5-e422dbbfd50c	75	01a005fe-e510-7286-9dc4-c3360ebdd7a7	water	10	\N	2026-08-15 15:16:26+00
019e6270-7e00-743b-82e5-e422dbbfd50c	76	01a00bc5-3e18-7aa5-99d3-0d8a5373e067	water	10	\N	2026-08-16 18:11:11+00
019e6270-7e00-743b-82e5-e422dbbfd50c	77	01a00ed9-11b0-7c91-a790-07bfdf4a2d8e	water	10	\N	2026-08-17 08:31:42+00
019e6270-7e00-743b-82e5-e422dbbfd50c	78	01a0105b-6808-7384-a640-4a21bfed918c	energy	40	\N	2026-08-17 15:33:41+00
019e6270-7e00-743b-82e5-e422dbbfd50c	79	01a01481-6b08-7c18-9977-5d280862aed6	water	10	\N	2026-08-18 10:53:41+00
019e6270-7e00-743b-82e5-e422dbbfd50c	8	019e82e8-dec0-76fd-a6be-d8786527d950	energy	40	\N	2026-06-01 11:19:20+00
019e6270-7e00-743b-82e5-e422dbbfd50c	80	01a01924-f6c0-758f-bdae-bab37ace8d7f	water	10	\N	2026-08-19 08:30:48+00
019e6270-7e00-743b-82e5-e422dbbfd50c	81	01a01ffd-8700-7d25-b274-2d0737f997ed	water	10	\N	2026-08-20 16:25:04+00
019e6270-7e00-743b-82e5-e422dbbfd50c	82	01a024ad-bce8-7259-8668-33e7bda434a3	water	10	\N	2026-08-21 14:16:01+00
019e6270-7e00-743b-82e5-e422dbbfd50c	83	01a02881-2378-7cf9-9840-849fb0a26869	water	10	\N	2026-08-22 08:05:47+00
019e6270-7e00-743b-82e5-e422dbbfd50c	84	01a02db7-42a0-77ab-85a5-9e0d81e9c648	water	10	\N	2026-08-23 08:23:00+00
019e6270-7e00-743b-82e5-e422dbbfd50c	85	01a03321-8570-7d7b-af8b-ea5a56903f89	water	10	\N	2026-08-24 09:37:10+00
019e6270-7e00-743b-82e5-e422dbbfd50c	86	01a033f6-f610-7106-91f4-b6bd6d26ed1f	energy	40	\N	2026-08-24 13:30:18+00
019e6270-7e00-743b-82e5-e422dbbfd50c	87	01a03866-f290-7347-828a-f0a1b5cbe187	water	10	\N	2026-08-25 10:11:06+00
019e6270-7e00-743b-82e5-e422dbbfd50c	88	01a03cc4-49a0-7b92-9378-ca1aec2e12b0	water	10	\N	2026-08-26 06:31:32+00
019e6270-7e00-743b-82e5-e422dbbfd50c	9	019e8492-ba48-73b7-a4e5-89dd3a0c9bab	water	10	\N	2026-06-01 19:04:29+00
019eaa52-9780-7927-937d-018e7ea6288a	11	019eee28-5468-74f9-87c9-4543e5a2b6bd	mobility	25	\N	2026-06-22 07:08:01+00
019eaa52-9780-7927-937d-018e7ea6288a	12	019ef584-e5a0-7d91-bc43-52025d23fa62	mobility	25	\N	2026-06-23 17:26:28+00
019eaa52-9780-7927-937d-018e7ea6288a	13	019ef8e5-a888-76a5-8f21-8a7b54f5b561	mobility	25	\N	2026-06-24 09:11:01+00
019eaa52-9780-7927-937d-018e7ea6288a	14	019efe9c-26f8-78da-92e3-a7274e348192	mobility	25	\N	2026-06-25 11:48:27+00
019eaa52-9780-7927-937d-018e7ea6288a	16	019f0524-1698-7c34-903b-baab8d0b07b5	mobility	25	\N	2026-06-26 18:14:39+00
019eaa52-9780-7927-937d-018e7ea6288a	17	019f1c31-49a0-7a10-a7d6-afa7cb21c853	mobility	25	\N	2026-07-01 05:40:20+00
019eaa52-9780-7927-937d-018e7ea6288a	18	019f221d-cc30-7e8a-bea2-9d2966f9ab93	mobility	25	\N	2026-07-02 09:16:46+00
019eaa52-9780-7927-937d-018e7ea6288a	19	019f2879-1620-7e7e-ab0b-ce4a2c4400de	mobility	25	\N	2026-07-03 14:54:12+00
019eaa52-9780-7927-937d-018e7ea6288a	2	019eb15b-82a8-7074-b104-a77fa2f1d20e	mobility	25	\N	2026-06-10 11:47:05+00
019eaa52-9780-7927-937d-018e7ea6288a	20	019f3845-69c8-7fa9-8601-7d9c991b3a73	mobility	25	\N	2026-07-06 16:31:41+00
019eaa52-9780-7927-937d-018e7ea6288a	21	019f3bb6-6508-7b51-8d2c-bf5458def640	mobility	25	\N	2026-07-07 08:33:57+00
019eaa52-9780-7927-937d-018e7ea6288a	22	019f4020-6648-7007-8c30-c2d33a2c2ec1	mobility	25	\N	2026-07-08 05:08:13+00
019eaa52-9780-7927-937d-018e7ea6288a	23	019f46fa-6d88-7d65-a0ed-fffb186332e6	mobility	25	\N	2026-07-09 13:04:05+00
019eaa52-9780-7927-937d-018e7ea6288a	24	019f4bd4-ff30-7951-a316-dd5978e2226a	mobility	25	\N	2026-07-10 11:41:18+00
019eaa52-9780-7927-937d-018e7ea6288a	26	019f5b6e-ae00-7431-bb01-3a12c1b4a717	mobility	25	\N	2026-07-13 12:23:28+00
019eaa52-9780-7927-937d-018e7ea6288a	27	019f6044-3698-79db-8fad-821d7a236d88	mobility	25	\N	2026-07-14 10:55:11+00
019eaa52-9780-7927-937d-018e7ea6288a	28	019f6671-3110-7c2c-b239-1ba61a74ebba	mobility	25	\N	2026-07-15 15:42:02+00
019eaa52-9780-7927-937d-018e7ea6288a	29	019f6a2f-c398-7f11-8d41-8dd911348b73	mobility	25	\N	2026-07-16 09:09:03+00
019eaa52-9780-7927-937d-018e7ea6288a	3	019eb803-90f0-7148-97e7-b95224365f45	mobility	25	\N	2026-06-11 18:48:22+00
019eaa52-9780-7927-937d-018e7ea6288a	32	019f7e0d-1370-7ae0-88be-045bce99fdde	mobility	25	\N	2026-07-20 05:43:34+00
019eaa52-9780-7927-937d-018e7ea6288a	33	019f896a-4170-7a67-b2bb-eb3038e692fa	mobility	25	\N	2026-07-22 10:41:10+00
019eaa52-9780-7927-937d-018e7ea6288a	34	019f9040-7050-7675-a135-ac191c7741ae	mobility	25	\N	2026-07-23 18:32:50+00
019eaa52-9780-7927-937d-018e7ea6288a	35	019f9299-6028-7f96-89e4-b256b36e1c22	mobility	25	\N	2026-07-24 05:29:13+00
019eaa52-9780-7927-937d-018e7ea6288a	36	019f7bb9-ccd0-7884-879b-884b2cff4bac	mobility	150	\N	2026-07-24 18:53:22+00
019eaa52-9780-7927-937d-018e7ea6288a	38	019fa351-b1e0-7386-b16b-78e15193fb3d	mobility	25	\N	2026-07-27 11:24:28+00
019eaa52-9780-7927-937d-018e7ea6288a	39	019fa9e6-3828-753c-84b0-f85048d926ec	mobility	25	\N	2026-07-28 18:04:25+00
019eaa52-9780-7927-937d-018e7ea6288a	4	019eba33-26d8-76c5-960e-325b1ac6f844	mobility	25	\N	2026-06-12 04:59:35+00
019eaa52-9780-7927-937d-018e7ea6288a	40	019faee7-1298-7382-b08e-a86e34a8bbff	mobility	25	\N	2026-07-29 17:23:27+00
019eaa52-9780-7927-937d-018e7ea6288a	41	019fb238-8b70-736a-acb9-46884f7d81c5	mobility	25	\N	2026-07-30 08:51:18+00
019eaa52-9780-7927-937d-018e7ea6288a	42	019fb785-cc78-7c73-a59c-41b4ef2cbaaa	mobility	25	\N	2026-07-31 09:33:47+00
019eaa52-9780-7927-937d-018e7ea6288a	43	019f9f28-6af0-79ed-8388-58b8115b892e	mobility	150	\N	2026-07-31 16:00:54+00
019eaa52-9780-7927-937d-018e7ea6288a	44	019fc700-6a28-7d72-a327-9dcd235c3570	mobility	25	\N	2026-08-03 09:42:01+00
019eaa52-9780-7927-937d-018e7ea6288a	45	019fcd15-7f70-7a5e-a869-6fcab47f8c72	mobility	25	\N	2026-08-04 14:02:46+00
019eaa52-9780-7927-937d-018e7ea6288a	46	019fd04f-3a28-7a98-b0b2-d1d0ab65fc31	mobility	25	\N	2026-08-05 05:04:41+00
019eaa52-9780-7927-937d-018e7ea6288a	47	019fd5c4-e2f0-7429-8201-3ee9c27f4129	mobility	25	\N	2026-08-06 06:31:18+00
019eaa52-9780-7927-937d-018e7ea6288a	48	019feb3c-d7c8-759a-9a79-76f8085ec83c	mobility	25	\N	2026-08-10 10:34:21+00
019eaa52-9780-7927-937d-018e7ea6288a	49	019ff0ed-1c78-7ab7-b5cd-e43e6a6607ba	mobility	25	\N	2026-08-11 13:04:59+00
019eaa52-9780-7927-937d-018e7ea6288a	5	019ecbc0-9728-752c-9614-dd1ad58b8f4d	mobility	25	\N	2026-06-15 14:47:37+00
019eaa52-9780-7927-937d-018e7ea6288a	50	019ff600-61c0-7433-b31d-6f1e4ac7a936	mobility	25	\N	2026-08-12 12:44:08+00
019eaa52-9780-7927-937d-018e7ea6288a	51	019ff94b-1820-70b5-a3ba-cddc8e2ebd2b	mobility	25	\N	2026-08-13 04:04:36+00
019eaa52-9780-7927-937d-018e7ea6288a	52	01a00130-8480-7f91-aee1-feccc6e2c7a5	mobility	25	\N	2026-08-14 16:52:32+00
019eaa52-9780-7927-937d-018e7ea6288a	53	01a00e81-0e70-734a-a420-badbc620c412	mobility	25	\N	2026-08-17 06:55:34+00
019eaa52-9780-7927-937d-018e7ea6288a	54	01a01485-1870-7ee7-852d-e9bcc127a68b	mobility	25	\N	2026-08-18 10:57:42+00
019eaa52-9780-7927-937d-018e7ea6288a	55	01a01af3-1f40-7e85-a07b-22203bb37e3d	mobility	25	\N	2026-08-19 16:55:36+00
019eaa52-9780-7927-937d-018e7ea6288a	56	01a01e03-2a18-7898-8044-13ec7b6eeaa1	mobility	25	\N	2026-08-20 07:11:59+00
019eaa52-9780-7927-937d-018e7ea6288a	57	01a02448-ffd8-75bb-9c18-9a1bc9805e13	mobility	25	\N	2026-08-21 12:25:59+00
019eaa52-9780-7927-937d-018e7ea6288a	59	01a0344e-8038-7e3f-9d19-ea9326a96e78	mobility	25	\N	2026-08-24 15:05:55+00
019eaa52-9780-7927-937d-018e7ea6288a	6	019ecf48-2f78-7751-a2c2-19fb9d731473	mobility	25	\N	2026-06-16 07:14:35+00
019eaa52-9780-7927-937d-018e7ea6288a	60	01a038a1-ec38-7af6-8e13-a58db37d648c	mobility	25	\N	2026-08-25 11:15:31+00
019eaa52-9780-7927-937d-018e7ea6288a	61	01a03ed5-95a0-7ee0-91ca-1a150cab932b	mobility	25	\N	2026-08-26 16:09:40+00
019eaa52-9780-7927-937d-018e7ea6288a	62	01a04234-31c0-72b1-9ce1-0f24ae7147a0	mobility	25	\N	2026-08-27 07:51:52+00
019eaa52-9780-7927-937d-018e7ea6288a	63	01a02d52-6650-7116-8a18-e6ad00b909fd	mobility	150	\N	2026-08-28 06:32:50+00
019eaa52-9780-7927-937d-018e7ea6288a	64	01a049b3-d388-7c05-8bf9-9ed439327c35	mobility	25	\N	2026-08-28 18:48:37+00
019eaa52-9780-7927-937d-018e7ea6288a	66	01a056fe-bff8-7e4d-bbe9-bd61c5ca4702	mobility	25	\N	2026-08-31 08:45:31+00
019eaa52-9780-7927-937d-018e7ea6288a	7	019ed5bd-2f70-7c0e-bee6-a7afb5beaaf4	mobility	25	\N	2026-06-17 13:20:06+00
019eaa52-9780-7927-937d-018e7ea6288a	8	019edbe2-5dd0-7dbe-aeaf-03e28364aa76	mobility	25	\N	2026-06-18 17:58:26+00
019eaa52-9780-7927-937d-018e7ea6288a	9	019ee04e-f338-74b7-a103-0129286c0392	mobility	25	\N	2026-06-19 14:35:31+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	10	019f289f-3008-74dc-b7c7-29272a06db7b	mobility	25	\N	2026-07-03 15:35:49+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	11	019f3490-87b8-7a0d-b9f2-4b12cf2b4233	mobility	15	\N	2026-07-05 23:15:15+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	12	019f3d2f-12b8-7deb-8d37-9769e4f25f48	mobility	25	\N	2026-07-07 15:25:23+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	13	019f43db-8218-75d3-9c10-ba96ceb83e66	mobility	25	\N	2026-07-08 22:31:27+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	14	019f4d1c-8ea8-7011-878c-ae6bd9526352	mobility	25	\N	2026-07-10 17:39:05+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	15	019f5c15-f250-7a7c-b62d-c14d42d0f01f	mobility	25	\N	2026-07-13 15:26:10+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	16	019f688f-ded8-768f-a129-6737754ba84d	mobility	25	\N	2026-07-16 01:34:47+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	17	019f72bc-2df8-7db4-839b-ce63593f1996	mobility	25	\N	2026-07-18 00:59:23+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	18	019f80fe-e7e8-7523-a8a4-55c4d821492a	mobility	25	\N	2026-07-20 19:26:57+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	19	019f869b-a0b0-76b2-8124-f9f5d9544094	mobility	25	\N	2026-07-21 21:36:14+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	2	019ef9f4-e9f0-7dba-babe-d95cbcdc9881	mobility	25	\N	2026-06-24 14:07:18+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	20	019f8c26-e0d0-7787-b2c9-b4017e62abcb	mobility	25	\N	2026-07-22 23:26:26+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	21	019f9fd2-7e00-7a6f-a554-0cbb2622b81f	mobility	15	\N	2026-07-26 19:06:40+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	22	019fa8dc-d6a8-7cdd-a640-52f6b08f95a9	mobility	25	\N	2026-07-28 13:14:33+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	23	019faeb9-3c38-7d64-bdf8-3609a97029df	mobility	25	\N	2026-07-29 16:33:23+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	24	019fb405-1db0-7c80-942f-eee69e3f56d0	mobility	25	\N	2026-07-30 17:14:22+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	25	019fb9d8-b940-729d-84b7-1ed3e1fcf1a6	mobility	25	\N	2026-07-31 20:23:36+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	26	019fc84a-e7a0-7942-a00e-ce7e068f35f1	mobility	25	\N	2026-08-03 15:43:00+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	27	019fce6c-0ad8-7c71-b0f2-428705a42b72	mobility	25	\N	2026-08-04 20:16:55+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	28	019fd909-7ed0-7909-93f2-f789cc6b6f1b	mobility	25	\N	2026-08-06 21:45:06+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	29	019fdda5-9078-784b-8f26-e6fec8451623	mobility	25	\N	2026-08-07 19:14:03+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	3	019efed7-3810-79fe-ae58-9194a7b57013	mobility	25	\N	2026-06-25 12:52:58+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	30	019feb9d-37a8-7c5e-a2ad-a60a0e5dc71e	mobility	25	\N	2026-08-10 12:19:37+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	31	019ff0b7-c820-7c71-aa4a-3752f0e1285c	mobility	25	\N	2026-08-11 12:06:44+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	32	019ff6fc-6178-72a0-addf-a09d28ce03a4	mobility	25	\N	2026-08-12 17:19:23+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	33	01a0023b-ce48-7c67-94f4-06868c339857	mobility	25	\N	2026-08-14 21:44:29+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	34	01a00cda-47f8-75cc-be6e-a59410120285	mobility	15	\N	2026-08-16 23:13:47+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	35	01a01005-2dd0-7aa3-8bb5-08ca533548e0	goods	40	\N	2026-08-17 13:59:30+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	36	01a0100b-e490-7d14-a585-4abbede6f032	mobility	25	\N	2026-08-17 14:06:50+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	37	01a019e6-5a90-7d14-8514-6ca5d5e936bd	mobility	25	\N	2026-08-19 12:02:02+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	38	01a02438-4e68-7fd6-a701-cf4cc61bfe13	mobility	25	\N	2026-08-21 12:07:45+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	39	01a033d5-c9e0-70a6-9019-b4fa345447ad	mobility	25	\N	2026-08-24 12:54:04+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	4	019f06b5-8820-7672-8bb6-1d5032912453	mobility	25	\N	2026-06-27 01:33:08+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	40	01a03adf-e5b8-7ef5-984b-26f27e3d7c19	mobility	25	\N	2026-08-25 21:42:27+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	41	01a03fcf-9988-7210-b026-89bbc8dbb2cb	mobility	25	\N	2026-08-26 20:42:45+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	42	01a04910-2d00-7099-b167-8d3fee265fb4	mobility	25	\N	2026-08-28 15:49:52+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	5	019f0e0f-0448-74af-aa17-06717daab402	mobility	15	\N	2026-06-28 11:48:13+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	6	019f13be-5ab0-7002-9602-76dd95edbd46	mobility	25	\N	2026-06-29 14:17:50+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	7	019f1d77-90f8-7fe4-b1dc-1ba4e1d8d34f	mobility	25	\N	2026-07-01 11:36:43+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	8	019f1e4e-41e8-73bf-9963-c0d02d84c2ea	learning	40	\N	2026-07-01 15:31:13+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	9	019f23ee-ee68-78af-9f84-0d4f957b343e	mobility	25	\N	2026-07-02 17:44:49+00
019f7361-8a00-790e-85cc-30e1ebdc4149	10	019fe528-ace0-7010-9027-c918629861f9	mobility	20	\N	2026-08-09 06:14:36+00
019f7361-8a00-790e-85cc-30e1ebdc4149	11	019fe55d-e5e0-7918-947e-24adcc5bfd06	waste	15	\N	2026-08-09 07:12:44+00
019f7361-8a00-790e-85cc-30e1ebdc4149	12	019ffbdb-a640-7c67-b139-312f261cbd1d	food	20	\N	2026-08-13 16:01:44+00
019f7361-8a00-790e-85cc-30e1ebdc4149	13	01a00ba1-3f40-73d9-8321-b2bdd43ec748	waste	15	\N	2026-08-16 17:31:52+00
019f7361-8a00-790e-85cc-30e1ebdc4149	14	01a02a55-0ca0-7d94-973d-90ee3d956463	food	20	\N	2026-08-22 16:36:52+00
019f7361-8a00-790e-85cc-30e1ebdc4149	15	01a03ce2-58f0-78fe-a6a0-874852f8e63b	water	5	\N	2026-08-26 07:04:22+00
019f7361-8a00-790e-85cc-30e1ebdc4149	16	01a04386-0df0-7197-81d7-e265d6982b88	water	5	\N	2026-08-27 14:00:54+00
019f7361-8a00-790e-85cc-30e1ebdc4149	17	01a04430-dc80-7fca-86d8-c70073b89d21	mobility	25	\N	2026-08-27 17:07:28+00
019f7361-8a00-790e-85cc-30e1ebdc4149	18	01a0475a-d028-78f8-8fb6-f88259009298	water	5	\N	2026-08-28 07:52:09+00
019f7361-8a00-790e-85cc-30e1ebdc4149	19	01a047a8-f7f8-7ce5-88be-d689cccc327e	mobility	25	\N	2026-08-28 09:17:31+00
019f7361-8a00-790e-85cc-30e1ebdc4149	2	019f7914-95a0-78e1-9c8a-4a32ad3915ef	mobility	20	\N	2026-07-19 06:33:40+00
019f7361-8a00-790e-85cc-30e1ebdc4149	21	01a04dec-7810-7be2-bc7e-db6c7a45a96c	water	5	\N	2026-08-29 14:28:58+00
019f7361-8a00-790e-85cc-30e1ebdc4149	22	01a05254-d370-7ed5-9cc5-7cdb0b3bd550	mobility	25	\N	2026-08-30 11:01:26+00
019f7361-8a00-790e-85cc-30e1ebdc4149	23	01a05259-3870-7dad-b11c-3b359ac1738d	waste	15	\N	2026-08-30 11:06:14+00
019f7361-8a00-790e-85cc-30e1ebdc4149	24	01a05400-2dc8-7ff8-a6bb-f448dd33b71a	water	5	\N	2026-08-30 18:48:13+00
019f7361-8a00-790e-85cc-30e1ebdc4149	25	01a05964-4290-75a3-8dcf-37c4cb930fe1	water	5	\N	2026-08-31 19:55:38+00
019f7361-8a00-790e-85cc-30e1ebdc4149	3	019f7b05-3e28-7849-a0f4-8d6003338dba	waste	15	\N	2026-07-19 15:36:09+00
019f7361-8a00-790e-85cc-30e1ebdc4149	4	019f8ea8-20f8-71cd-9995-6b653c3943af	food	20	\N	2026-07-23 11:06:51+00
019f7361-8a00-790e-85cc-30e1ebdc4149	5	019f9d95-1cd8-7bd8-a6c3-77f91bbe79d5	waste	15	\N	2026-07-26 08:40:23+00
019f7361-8a00-790e-85cc-30e1ebdc4149	6	019f9faf-2ef0-70b5-85e5-ead8b4e772bd	mobility	20	\N	2026-07-26 18:28:06+00
019f7361-8a00-790e-85cc-30e1ebdc4149	7	019fbdd3-2800-7417-95fa-7ee3806c873c	food	20	\N	2026-08-01 14:56:00+00
019f7361-8a00-790e-85cc-30e1ebdc4149	8	019fc2aa-9cc8-73ef-a2c8-79bc1370c66d	waste	15	\N	2026-08-02 13:29:49+00
019f7361-8a00-790e-85cc-30e1ebdc4149	9	019fc3df-cd20-7250-bc81-9a219f5b725c	mobility	20	\N	2026-08-02 19:07:32+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	10	01a0094d-be08-7d65-ba0e-311343a87014	water	5	\N	2026-08-16 06:41:25+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	11	01a010ff-4928-72ff-9a0b-16decdb2647d	water	5	\N	2026-08-17 18:32:41+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	12	01a0137f-0e68-72b0-aed4-28663751b146	water	5	\N	2026-08-18 06:11:29+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	13	01a019b5-53c8-7d0f-8ca3-50dea34185d0	water	5	\N	2026-08-19 11:08:29+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	14	01a0237e-f918-7766-8289-d60dbcaec19f	water	5	\N	2026-08-21 08:45:19+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	15	01a02527-1f20-7c70-809c-1c68fe6c48a2	water	5	\N	2026-08-21 16:28:36+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	16	01a02ad2-2fc8-7d05-b53e-45262bceef55	water	5	\N	2026-08-22 18:53:33+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	17	01a02f43-ed80-794d-ba80-fe6f3e33ef6c	water	5	\N	2026-08-23 15:36:16+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	18	01a039ef-9e00-709e-9f2f-5b3cbfa73c93	water	5	\N	2026-08-25 17:20:00+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	19	01a043e6-46c0-71a7-af00-a2f938c7d959	water	5	\N	2026-08-27 15:46:00+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	2	019ff176-4d90-7d17-8f84-81231f8beda1	food	20	\N	2026-08-11 15:34:50+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	20	01a04454-6240-76a6-8444-caa93e674f81	water	5	\N	2026-08-27 17:46:16+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	21	01a0476c-be00-7cba-99f4-681c1cbcd6a8	water	5	\N	2026-08-28 08:11:44+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	22	01a04c69-6e08-74e4-89eb-7dca23088854	food	20	\N	2026-08-29 07:26:13+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	23	01a04ea9-a5c0-742a-af75-c04df88da30a	water	5	\N	2026-08-29 17:55:36+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	24	01a05458-cd48-7db8-afb5-d3a74a0215c0	food	20	\N	2026-08-30 20:25:01+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	25	01a058c1-9220-77b0-986e-97f1c237818e	water	5	\N	2026-08-31 16:57:56+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	26	01a058c1-9220-7f35-9f8a-25932f192fb2	food	20	\N	2026-08-31 16:57:56+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	27	01a05d9e-eea0-7c33-98d8-c7cbaa77d03c	water	5	\N	2026-09-01 15:38:12+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	3	019ff202-4980-7b6e-bdcd-4af9b7ecbfa2	water	5	\N	2026-08-11 18:07:44+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	4	019ff4e2-18b0-70a8-b3f6-d4efc6b540aa	water	5	\N	2026-08-12 07:31:26+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	5	019ffa19-64a0-7019-9efc-dac1cced49d9	water	5	\N	2026-08-13 07:49:56+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	6	019ffffc-1778-772e-9900-32edf85bac7a	water	5	\N	2026-08-14 11:15:39+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	7	01a0041d-2108-7af6-a9e2-2419fdf498fc	food	20	\N	2026-08-15 06:30:13+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	8	01a0044a-18c0-7571-b61a-dbcd4fe60242	food	20	\N	2026-08-15 07:19:20+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	9	01a0059f-ae10-7f74-aff3-b7c2e499b33e	water	5	\N	2026-08-15 13:32:26+00
\.


--
-- Data for Name: pending_projections; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.pending_projections (user_id, seq, available_at, attempts) FROM stdin;
01a05e20-c100-70cf-8998-92d5b2e1cead	1	2026-11-28 00:11:35.656+00	0
\.


--
-- Data for Name: request_counts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.request_counts (policy, who, used, resets_at) FROM stdin;
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.sessions (user_id, id, created_at, expires_at, revoked_at, refresh_hash) FROM stdin;
\.


--
-- Data for Name: streak_pauses; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.streak_pauses (user_id, first_on, last_on) FROM stdin;
\.


--
-- Data for Name: user_challenges; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_challenges (user_id, challenge_code, completion_count) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	air-dry-laundry	32
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	climate-workshop	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	heating-down-1c-week	15
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	keep-phone-one-more-year	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	metro-10km	42
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	no-food-waste-week	15
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	refuse-junk-mail	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	second-hand-jeans	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	summer-without-ac	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	tap-water-1-5l	120
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	three-minute-shower	32
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	train-500km	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	vegetarian-meal	70
019df5dd-1500-71d5-86a4-aded769fbbbd	compost-week	17
019df5dd-1500-71d5-86a4-aded769fbbbd	eco-drive-50km	13
019df5dd-1500-71d5-86a4-aded769fbbbd	no-food-waste-week	11
019df5dd-1500-71d5-86a4-aded769fbbbd	refuse-junk-mail	1
019dfb71-4e00-7b2b-96fb-d11ec9a70209	cycle-5km	119
019dfb71-4e00-7b2b-96fb-d11ec9a70209	refuse-junk-mail	1
019dfb71-4e00-7b2b-96fb-d11ec9a70209	train-500km	1
019dfb71-4e00-7b2b-96fb-d11ec9a70209	vegetarian-meal	38
019e062b-e300-7677-899a-554f6beb7ec3	climate-workshop	1
019e062b-e300-7677-899a-554f6beb7ec3	tap-water-1-5l	49
019e062b-e300-7677-899a-554f6beb7ec3	vegetarian-meal	38
019e25ed-c500-7d55-adfe-09786c72a244	no-food-waste-week	9
019e25ed-c500-7d55-adfe-09786c72a244	replace-four-red-meat-meals	13
019e25ed-c500-7d55-adfe-09786c72a244	vegetarian-meal	72
019e3e9a-e880-7be8-a322-577f33cebb91	air-dry-laundry	12
019e3e9a-e880-7be8-a322-577f33cebb91	cycle-5km	27
019e3e9a-e880-7be8-a322-577f33cebb91	no-food-waste-week	7
019e6270-7e00-743b-82e5-e422dbbfd50c	heating-down-1c-week	11
019e6270-7e00-743b-82e5-e422dbbfd50c	three-minute-shower	76
019eaa52-9780-7927-937d-018e7ea6288a	metro-10km	54
019eaa52-9780-7927-937d-018e7ea6288a	train-500km	3
019ef3ec-2500-7e13-b709-ae6edf32cb20	carpool-30km	35
019ef3ec-2500-7e13-b709-ae6edf32cb20	climate-workshop	1
019ef3ec-2500-7e13-b709-ae6edf32cb20	eco-drive-50km	4
019ef3ec-2500-7e13-b709-ae6edf32cb20	second-hand-jeans	1
019f7361-8a00-790e-85cc-30e1ebdc4149	compost-week	6
019f7361-8a00-790e-85cc-30e1ebdc4149	cycle-5km	4
019f7361-8a00-790e-85cc-30e1ebdc4149	metro-10km	3
019f7361-8a00-790e-85cc-30e1ebdc4149	tap-water-1-5l	6
019f7361-8a00-790e-85cc-30e1ebdc4149	vegetarian-meal	4
019fef31-1880-7ebf-84f6-8ae8dab62b6f	tap-water-1-5l	20
019fef31-1880-7ebf-84f6-8ae8dab62b6f	vegetarian-meal	6
\.


--
-- Data for Name: user_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_events (user_id, seq, event_id, recorded_at, schema_version, body) FROM stdin;
019dda65-d500-714a-b2cc-869bf39d444f	1	019dda65-d500-7c93-a334-8ef3d55ba28a	2026-04-29 18:00:00+00	1	{"type": "user_registered"}
019dda65-d500-764c-9eba-f50a20ffee13	1	019dda65-d500-79d3-bbaf-f9be1eb91e9f	2026-04-29 18:00:00+00	1	{"type": "user_registered"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	1	019df4ca-6c80-7cd2-81e6-b848b7e2fcd9	2026-05-04 21:00:00+00	1	{"type": "user_registered"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	10	019e0496-fac0-7bd5-badb-be3d08512f8e	2026-05-07 22:37:44+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-07T22:37:44Z", "completion_id": "019e0496-fac0-7e29-9ecb-4777d62f2f51", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	100	019ea471-3880-7b58-a184-2be4c777f33b	2026-06-07 23:35:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-07T23:35:44Z", "completion_id": "019ea471-3880-70d4-ab0f-180c1d028981", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	101	019ea50f-b2d0-7d48-9e18-b7bea47b8284	2026-06-08 02:28:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T02:28:50Z", "completion_id": "019ea50f-b2d0-7aa2-844e-bb50e8c11344", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	102	019ea665-5ba8-7a74-9750-eba257838e5e	2026-06-08 08:42:01+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-08", "performed_at": "2026-06-08T08:42:01Z", "completion_id": "019ea665-5ba8-7686-af67-a5e011f26311", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	103	019ea6f6-b2b0-7afb-baca-8a9435a8c55a	2026-06-08 11:20:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T11:20:46Z", "completion_id": "019ea6f6-b2b0-7ece-95bd-b8e78aba70e8", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	104	019eaa60-6e78-7fe1-b0f8-4d655e21b7a0	2026-06-09 03:15:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T03:15:07Z", "completion_id": "019eaa60-6e78-7215-951c-f0bcf451f533", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	105	019eab45-2158-70db-ad04-f667e5c39cd4	2026-06-09 07:24:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T07:24:55Z", "completion_id": "019eab45-2158-76af-815b-c4eb6b598a04", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	106	019eac38-c858-78c9-b416-8b299a9fe2b1	2026-06-09 11:51:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T11:51:03Z", "completion_id": "019eac38-c858-7e2c-9463-5ec0b9cb3533", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	107	019eac5a-fe28-7cf8-b996-68a210d0edfc	2026-06-09 12:28:25+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T12:28:25Z", "completion_id": "019eac5a-fe28-7512-80a1-371bc92039e0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	108	019eaeb0-7748-771a-9f52-ae9aa7598b69	2026-06-09 23:21:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-09T23:21:01Z", "completion_id": "019eaeb0-7748-758d-bd3a-0b4f5dedb54c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	109	019eb103-3148-76f0-8a2d-c41db9ee95e0	2026-06-10 10:10:37+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T10:10:37Z", "completion_id": "019eb103-3148-7372-87d5-99fb2d958d03", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	11	019e04b9-ff98-7de1-b221-8c43cb425460	2026-05-07 23:15:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-07T23:15:59Z", "completion_id": "019e04b9-ff98-74a8-8529-9deb620fe727", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	110	019eb3cd-3658-7817-b99c-094c0e81380f	2026-06-10 23:10:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-10T23:10:31Z", "completion_id": "019eb3cd-3658-7a48-a63a-7979276d29b0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	111	019eb428-e700-7128-99e8-13050c841908	2026-06-11 00:50:40+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T00:50:40Z", "completion_id": "019eb428-e700-78b1-bfd7-c5279cd2ac8b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	112	019eb472-30b8-7e5a-ba4d-e5c55a43099a	2026-06-11 02:10:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T02:10:43Z", "completion_id": "019eb472-30b8-7fec-bf47-341db2733641", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	113	019eb615-2e70-771b-beab-5d25f87f22bf	2026-06-11 09:48:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T09:48:22Z", "completion_id": "019eb615-2e70-72cb-9b47-8ea21e36e2cd", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	114	019eb950-44d0-7c0d-a0f1-b5d654269b08	2026-06-12 00:51:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T00:51:46Z", "completion_id": "019eb950-44d0-7b31-b087-facece26f3cc", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	115	019eba6c-1510-716d-9cb9-d82973e3391f	2026-06-12 06:01:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T06:01:46Z", "completion_id": "019eba6c-1510-7fbd-a340-e5e3df73a6ce", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	116	019ebf12-2d20-7e9d-b0c2-84a9384e4ebc	2026-06-13 03:41:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T03:41:40Z", "completion_id": "019ebf12-2d20-73ac-827b-ff96699f18b6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	117	019ebf6b-8c08-7241-b4ce-386e291b224f	2026-06-13 05:19:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T05:19:17Z", "completion_id": "019ebf6b-8c08-73df-aef2-40fac46d3439", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	118	019ebfe0-8558-7f36-b852-20d38383f2f8	2026-06-13 07:27:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T07:27:03Z", "completion_id": "019ebfe0-8558-7aef-a915-24eac4382bf1", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	119	019ec32a-da10-70d6-9490-435436386144	2026-06-13 22:47:06+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-13T22:47:06Z", "completion_id": "019ec32a-da10-7aaf-9ab9-5d74c8a0dd20", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	12	019e0655-6400-7380-ae0b-63393cf36de0	2026-05-08 06:45:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-08T06:45:20Z", "completion_id": "019e0655-6400-7121-bc47-aa6adaed7d64", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	120	019ec58b-8a48-77b5-a458-973405fa7379	2026-06-14 09:51:57+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-14T09:51:57Z", "completion_id": "019ec58b-8a48-73f4-a6d3-54b6ef4b79b1", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	121	019ec60e-e348-7fb4-b46b-7acc740530fd	2026-06-14 12:15:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T12:15:25Z", "completion_id": "019ec60e-e348-7057-b9ef-eafa582b5c3e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	122	019ec961-3ac8-78ce-bc8a-6ae34a22cb92	2026-06-15 03:44:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T03:44:13Z", "completion_id": "019ec961-3ac8-792a-b59b-63eeaf184eae", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	123	019ec96b-9ef0-7595-a1df-a98531a9830a	2026-06-15 03:55:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T03:55:34Z", "completion_id": "019ec96b-9ef0-7678-a90d-fe24c79a7d20", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	124	019ec9b6-4838-7448-8d7f-c13cd7ef34f8	2026-06-15 05:17:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T05:17:07Z", "completion_id": "019ec9b6-4838-7fca-b3f6-c820028bc529", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	125	019eca0b-6160-7413-ae75-b720048b5057	2026-06-15 06:50:04+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-15", "performed_at": "2026-06-15T06:50:04Z", "completion_id": "019eca0b-6160-7178-8ec0-7e53c7549379", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	126	019eca5d-6960-7f05-a165-84a986d4b55a	2026-06-15 08:19:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T08:19:40Z", "completion_id": "019eca5d-6960-7f55-b5b0-b71c00ac4bea", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	127	019ecfbe-1ee0-7112-a2a3-57c2f3d178e3	2026-06-16 09:23:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T09:23:24Z", "completion_id": "019ecfbe-1ee0-7427-a90b-1b4a08af1132", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	128	019ed33e-2998-7b20-ba61-575177365ca9	2026-06-17 01:42:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T01:42:07Z", "completion_id": "019ed33e-2998-772e-aa26-897783ec0256", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	129	019ed503-bae0-7f3d-82f5-50a652d0c7c0	2026-06-17 09:57:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T09:57:32Z", "completion_id": "019ed503-bae0-7241-8131-0f19f982e358", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	13	019e0ba3-9f08-7cf7-8de0-cfcc1b63ab0b	2026-05-09 07:28:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T07:28:53Z", "completion_id": "019e0ba3-9f08-76c8-b756-d4f83abe2435", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	130	019ed57e-f5c0-788c-b322-12a699958329	2026-06-17 12:12:08+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T12:12:08Z", "completion_id": "019ed57e-f5c0-7909-b865-f6c411d72a6f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	131	019ed5aa-8de8-7e7f-bb42-177e4edf3795	2026-06-17 12:59:45+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 23200, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "goods", "difficulty": 2, "local_date": "2026-06-17", "performed_at": "2026-06-17T12:59:45Z", "completion_id": "019ed5aa-8de8-741d-b258-68bbc5f84665", "challenge_code": "second-hand-jeans"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	132	019ed7e6-b690-75b0-9d2b-58b6cc3107c8	2026-06-17 23:24:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-17T23:24:42Z", "completion_id": "019ed7e6-b690-7e92-83ef-71127038b7ce", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	133	019ed920-7eb0-7523-9f9a-2d5b76485d95	2026-06-18 05:07:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T05:07:26Z", "completion_id": "019ed920-7eb0-7760-aacb-3bd5fa4e73c9", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	134	019ed97f-7348-7ebf-9f44-965bd6fec13d	2026-06-18 06:51:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T06:51:09Z", "completion_id": "019ed97f-7348-789e-b100-bdad439dc0f8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	135	019edf68-5bf8-7536-8fa6-f0febf78b77b	2026-06-19 10:23:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T10:23:39Z", "completion_id": "019edf68-5bf8-7ad7-a005-5f1aeaec18b3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	136	019ee256-0220-732b-b489-bd8dcacb8e57	2026-06-20 00:02:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T00:02:28Z", "completion_id": "019ee256-0220-7f0b-b3c7-48f1b8b1ac69", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	137	019ee293-1ac0-78c1-85a3-944b64664263	2026-06-20 01:09:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T01:09:12Z", "completion_id": "019ee293-1ac0-7175-bfc8-99cfdd22fce9", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	138	019ee341-c1b0-7290-8e55-a8d4ed88036f	2026-06-20 04:19:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T04:19:58Z", "completion_id": "019ee341-c1b0-7c85-999e-0a7a607ef605", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	139	019ee47f-1028-70ff-9cd0-86a2e91901b0	2026-06-20 10:06:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T10:06:33Z", "completion_id": "019ee47f-1028-7f0b-a495-7db7e69134f8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	14	019e0c48-9580-7500-8169-13332a06b7d2	2026-05-09 10:29:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T10:29:04Z", "completion_id": "019e0c48-9580-7517-ac86-b0d3138a6d64", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	140	019ee7c8-3818-7989-99ed-a2fdac88b45c	2026-06-21 01:25:19+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-21", "performed_at": "2026-06-21T01:25:19Z", "completion_id": "019ee7c8-3818-7add-85a8-362dafe76987", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	141	019ee82a-de00-76e3-b1a3-109023f8c9c6	2026-06-21 03:13:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T03:13:04Z", "completion_id": "019ee82a-de00-7290-ada4-bf973562f0ff", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	142	019ee88d-f148-72b2-8805-7ff9fe440017	2026-06-21 05:01:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T05:01:17Z", "completion_id": "019ee88d-f148-7452-9985-e3e8190712fe", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	143	019eea26-8ec0-7d90-aa6e-2b170e72193a	2026-06-21 12:27:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T12:27:36Z", "completion_id": "019eea26-8ec0-74a1-b9ab-f3ee4cbfb54d", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	144	019eed31-f230-79c5-9206-5068a7cc3592	2026-06-22 02:38:54+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T02:38:54Z", "completion_id": "019eed31-f230-7435-8861-acadad8a12c9", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	145	019eedaa-9cd0-79f0-a2c7-e97c89a6cb80	2026-06-22 04:50:42+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T04:50:42Z", "completion_id": "019eedaa-9cd0-7812-afd0-8220d58b6bcd", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	146	019eedc6-2798-7463-a9b7-1bac3b8057ca	2026-06-22 05:20:47+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-22", "performed_at": "2026-06-22T05:20:47Z", "completion_id": "019eedc6-2798-76ad-8fed-05047cce3d6a", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	147	019ef1f1-f6f8-7adc-a07a-602aef94ae74	2026-06-23 00:47:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T00:47:07Z", "completion_id": "019ef1f1-f6f8-7ed0-8415-59850072c893", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	148	019ef338-fdb8-747d-af12-9b1e48e1d5bc	2026-06-23 06:44:19+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T06:44:19Z", "completion_id": "019ef338-fdb8-7c86-96f7-888e94a5cb32", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	149	019ef7d1-98a8-7fae-8565-a6bfc5a4dc06	2026-06-24 04:09:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T04:09:29Z", "completion_id": "019ef7d1-98a8-738e-b745-87b9da17c07d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	15	019e0ec3-8478-74bb-bfbd-c37ad7851f93	2026-05-09 22:02:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-09T22:02:35Z", "completion_id": "019e0ec3-8478-70ca-baa7-1167f841f394", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	150	019ef896-2ce0-7eaa-90b4-210806e616c8	2026-06-24 07:44:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T07:44:12Z", "completion_id": "019ef896-2ce0-7020-a370-ba7e92391377", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	151	019efbe1-8368-771d-a2b9-55a22ab5043c	2026-06-24 23:05:21+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-24T23:05:21Z", "completion_id": "019efbe1-8368-7c2f-82ee-13c98a93af99", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	152	019efd4b-5080-74d2-85a8-ba276cd4f99c	2026-06-25 05:40:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T05:40:32Z", "completion_id": "019efd4b-5080-76b0-aa2a-c56098fcda30", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	153	019efdb0-c140-7a2b-9c46-da946fc18d1a	2026-06-25 07:31:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T07:31:20Z", "completion_id": "019efdb0-c140-77d0-94cf-2ae0484d5ecd", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	154	019f0124-2d80-757b-88b8-20aa438020e2	2026-06-25 23:36:16+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-25T23:36:16Z", "completion_id": "019f0124-2d80-78c5-b248-cfc4e70cb8f7", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	155	019f01d8-0878-7605-a5aa-b893d3aa19a9	2026-06-26 02:52:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T02:52:43Z", "completion_id": "019f01d8-0878-7976-9d31-40c5521518a0", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	156	019f0291-d6e0-770c-89b5-a2403ac2f8b5	2026-06-26 06:15:40+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T06:15:40Z", "completion_id": "019f0291-d6e0-7346-8d43-b61e9f9d37ae", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	157	019f06e5-fe60-7362-8033-93cf97eae865	2026-06-27 02:26:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T02:26:04Z", "completion_id": "019f06e5-fe60-7dcc-b64e-cc2cea3079ae", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	158	019f07d1-73b8-7435-8ec7-04250b7483c2	2026-06-27 06:43:15+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T06:43:15Z", "completion_id": "019f07d1-73b8-7ce4-a3a7-f0cdafa11ded", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	159	019f0bc0-5d40-7e34-b8a0-0cfc381836b7	2026-06-28 01:03:04+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-28", "performed_at": "2026-06-28T01:03:04Z", "completion_id": "019f0bc0-5d40-77c6-ba60-888efb88087c", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	16	019e0fa4-2078-79f1-a218-86fc849ddd3f	2026-05-10 02:07:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T02:07:55Z", "completion_id": "019e0fa4-2078-78fa-9fef-f3b56f84e6a1", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	160	019f0c92-a160-7188-a096-937f5da50090	2026-06-28 04:52:44+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T04:52:44Z", "completion_id": "019f0c92-a160-7f67-88e2-6e884fde9bea", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	161	019f0d08-cb60-7af4-8850-194dbf7671d7	2026-06-28 07:01:48+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T07:01:48Z", "completion_id": "019f0d08-cb60-7f08-a372-0011fd63f666", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	162	019f1070-6060-7620-87df-39c0e04ea13b	2026-06-28 22:53:48+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-28T22:53:48Z", "completion_id": "019f1070-6060-771e-b23c-02020e97924f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	163	019f1109-8f38-7d37-9895-c2b21780f331	2026-06-29 01:41:07+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-29", "performed_at": "2026-06-29T01:41:07Z", "completion_id": "019f1109-8f38-7993-b6dd-c719336df19f", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	164	019f1135-0438-7f84-8135-6291d12e9ac5	2026-06-29 02:28:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T02:28:35Z", "completion_id": "019f1135-0438-76cf-b119-ec663c1e9397", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	165	019f170d-5ea0-7ba5-b6ae-b1476f75a471	2026-06-30 05:43:00+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T05:43:00Z", "completion_id": "019f170d-5ea0-7248-b380-f6ad9e3c05b2", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	166	019f1849-2a60-7dd1-b271-cd857bcd7342	2026-06-30 11:27:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T11:27:56Z", "completion_id": "019f1849-2a60-74a8-b0e1-fe2cd273fe5a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	167	019f1b4c-aa48-76c3-9faf-57022f2dacc7	2026-07-01 01:30:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T01:30:37Z", "completion_id": "019f1b4c-aa48-7952-b320-446fb6e3e560", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	168	019f1cae-1ac0-7fdf-83a5-23070adbca22	2026-07-01 07:56:40+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T07:56:40Z", "completion_id": "019f1cae-1ac0-789f-9ab2-a2fe748c4d79", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	169	019f209d-6208-7826-ad86-2d7b65d289de	2026-07-02 02:16:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T02:16:53Z", "completion_id": "019f209d-6208-7702-890f-51cbb8c81b77", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	17	019e10b6-dc80-79e3-8db7-d411612c624d	2026-05-10 07:08:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T07:08:00Z", "completion_id": "019e10b6-dc80-7afd-8b84-cd94f89567f5", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	170	019f212a-bd88-72bb-a2b1-2270beb74efb	2026-07-02 04:51:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T04:51:17Z", "completion_id": "019f212a-bd88-7482-a207-1d0081623349", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	171	019f2597-2410-726d-ae9f-16dbc008eb80	2026-07-03 01:28:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T01:28:10Z", "completion_id": "019f2597-2410-7c7d-b064-7edf4b794075", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	172	019f25b7-db10-7404-80be-c53793b4a69e	2026-07-03 02:03:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T02:03:54Z", "completion_id": "019f25b7-db10-78e7-801d-713eabf07090", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	173	019f267b-a810-7483-b787-8ae88473e9e0	2026-07-03 05:37:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T05:37:46Z", "completion_id": "019f267b-a810-7a73-921f-4ebfbe423100", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	174	019f2a31-5540-7b5a-9c13-4a36d3224d55	2026-07-03 22:55:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-03T22:55:04Z", "completion_id": "019f2a31-5540-783d-9acf-5e67ab74248c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	175	019f2b43-8c78-7c91-b4c6-8e133c928cb5	2026-07-04 03:54:35+00	1	{"type": "completion_submitted", "local_date": "2026-07-04", "completion_id": "019f2b43-8c78-7bad-a3da-f0489b8e904a", "challenge_code": "keep-phone-one-more-year"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	176	019f2cab-fde8-7ba2-a49c-2bffa88b8f3b	2026-07-04 10:28:17+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T10:28:17Z", "completion_id": "019f2cab-fde8-7929-983c-c98f4bc1cbc8", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	177	019f2fbc-56e0-74b4-8eb7-df9958dab268	2026-07-05 00:45:00+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-05", "performed_at": "2026-07-05T00:45:00Z", "completion_id": "019f2fbc-56e0-7a09-a44b-873f9d93ffb4", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	178	019f3118-e558-7b5e-bfd8-8ae0afd9e90f	2026-07-05 07:05:43+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T07:05:43Z", "completion_id": "019f3118-e558-7b84-960c-aba9d1e1c296", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	179	019f31e2-05a0-7721-80f5-0ee31e778bbf	2026-07-05 10:45:24+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T10:45:24Z", "completion_id": "019f31e2-05a0-7c8f-9613-d8c785ad7f01", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	18	019e1131-e0b0-7bb8-85e2-e9b57d016d51	2026-05-10 09:22:22+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-10", "performed_at": "2026-05-10T09:22:22Z", "completion_id": "019e1131-e0b0-70d1-aa10-dc16a333edb5", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	180	019f325b-aa40-7eb1-9493-17b69a3fc85b	2026-07-05 12:58:16+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T12:58:16Z", "completion_id": "019f325b-aa40-736e-8565-8dbe3b0a621d", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	181	019f3501-db70-79d2-a9db-9dbb20747fce	2026-07-06 01:19:02+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T01:19:02Z", "completion_id": "019f3501-db70-71b8-88e2-51161613e99f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	182	019f3533-dc38-7ee1-9543-1050502148a5	2026-07-06 02:13:39+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-06", "performed_at": "2026-07-06T02:13:39Z", "completion_id": "019f3533-dc38-72d4-b263-f786d0afcab8", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	183	019f36c3-abc8-7c39-afee-208ed2417e57	2026-07-06 09:30:21+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T09:30:21Z", "completion_id": "019f36c3-abc8-771a-a31c-afe3376fbfca", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	184	019f3b25-d920-776b-8636-58db42cdb193	2026-07-07 05:56:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T05:56:04Z", "completion_id": "019f3b25-d920-7794-b1e1-5e96039e866b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	185	019f3c49-0fe8-7314-b51b-e552999cd176	2026-07-07 11:14:09+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T11:14:09Z", "completion_id": "019f3c49-0fe8-7254-b0a0-8b11aad8d905", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	186	019f3f1f-9818-7779-af11-05d0e77c389a	2026-07-08 00:27:43+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T00:27:43Z", "completion_id": "019f3f1f-9818-779d-bfce-a29154534aa4", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	187	019f3f73-de50-7222-bb33-367e4d667532	2026-07-08 01:59:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T01:59:46Z", "completion_id": "019f3f73-de50-7a7a-bdf4-2734da756930", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	188	019f41b7-3ab8-740f-a4da-b0fa7c489022	2026-07-08 12:32:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T12:32:35Z", "completion_id": "019f41b7-3ab8-7ede-a9fb-d99fb106d725", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	189	019f4503-5878-7da6-a9bd-fd428e9f24fd	2026-07-09 03:54:35+00	1	{"type": "completion_approved", "points": 100, "savings": {"co2e_g": 31700, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "digital", "difficulty": 3, "local_date": "2026-07-04", "performed_at": "2026-07-04T03:54:35Z", "completion_id": "019f2b43-8c78-7bad-a3da-f0489b8e904a", "challenge_code": "keep-phone-one-more-year"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	19	019e1534-69a8-73b5-a101-ebc75c411980	2026-05-11 04:03:37+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-05-11", "performed_at": "2026-05-11T04:03:37Z", "completion_id": "019e1534-69a8-7503-a959-53f62862ba67", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	190	019f451f-8f20-798d-bdbf-bd44f1605151	2026-07-09 04:25:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T04:25:24Z", "completion_id": "019f451f-8f20-7590-8181-c573968c161e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	191	019f46af-85c0-7e6e-b109-e81e9e0f724a	2026-07-09 11:42:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T11:42:16Z", "completion_id": "019f46af-85c0-787b-990d-f1f677eb2956", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	192	019f49d9-8908-7334-9477-92bd418d5442	2026-07-10 02:27:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T02:27:01Z", "completion_id": "019f49d9-8908-78bf-bac7-6c421ba3df46", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	193	019f4f03-adc8-775c-92d2-705ba47fecee	2026-07-11 02:31:09+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T02:31:09Z", "completion_id": "019f4f03-adc8-7ed3-a993-b3f9bec476e2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	194	019f4f5a-9f98-74fe-b1e8-cd1702dc7c4c	2026-07-11 04:06:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T04:06:07Z", "completion_id": "019f4f5a-9f98-7da9-ab6c-ac61e900afa0", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	195	019f5118-c288-7f74-a3fd-0872b4013a42	2026-07-11 12:13:25+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T12:13:25Z", "completion_id": "019f5118-c288-7c1b-974b-3797cffddb5d", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	196	019f53d8-9e08-7a6e-95e5-c6dca37d897f	2026-07-12 01:02:13+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-12", "performed_at": "2026-07-12T01:02:13Z", "completion_id": "019f53d8-9e08-7d47-979e-1ae01c3f9eb2", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	197	019f544e-7600-74ae-8724-3b66c8679ceb	2026-07-12 03:10:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T03:10:56Z", "completion_id": "019f544e-7600-7cb1-aeb8-b3bf04e000fc", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	198	019f550d-bec0-7042-85ef-4514a43042b8	2026-07-12 06:39:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T06:39:52Z", "completion_id": "019f550d-bec0-72b1-b244-38b1ac64e4ee", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	199	019f5576-38d8-7526-bfc8-b298989e865b	2026-07-12 08:33:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T08:33:59Z", "completion_id": "019f5576-38d8-73fe-90bb-285dc7d32e39", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2	019df60b-3980-7719-b408-dce4998b86f3	2026-05-05 02:50:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T02:50:24Z", "completion_id": "019df60b-3980-7b91-b390-4da364dcdce3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	20	019e1585-e120-7964-8b2a-5b85c2ffcbe3	2026-05-11 05:32:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T05:32:36Z", "completion_id": "019e1585-e120-78c5-a19e-eeda720ca788", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	200	019f565a-99b0-77cd-8656-fd014370f243	2026-07-12 12:43:26+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T12:43:26Z", "completion_id": "019f565a-99b0-730c-8630-82aef0e663c4", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	201	019f59ce-7738-76f9-a68c-c49c086336b7	2026-07-13 04:48:51+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-13", "performed_at": "2026-07-13T04:48:51Z", "completion_id": "019f59ce-7738-7440-8171-6401f72559aa", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	202	019f59de-6d28-7e8a-9ef4-82ce2b4431aa	2026-07-13 05:06:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T05:06:17Z", "completion_id": "019f59de-6d28-7147-975b-1361ceb41918", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	203	019f5b4c-ba98-7d18-9bc2-89e4ebf19879	2026-07-13 11:46:23+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T11:46:23Z", "completion_id": "019f5b4c-ba98-7f3a-adc5-d467050daa48", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	204	019f5b80-bf00-774b-a533-685475423976	2026-07-13 12:43:12+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T12:43:12Z", "completion_id": "019f5b80-bf00-73b3-93ee-dc398d6afd2f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	205	019f5ee4-44f0-771b-a7fb-a9fd12e68597	2026-07-14 04:30:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T04:30:46Z", "completion_id": "019f5ee4-44f0-7088-b7dc-4bff4eacf897", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	206	019f5fbf-1878-759c-911c-dda7af2919f4	2026-07-14 08:29:47+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T08:29:47Z", "completion_id": "019f5fbf-1878-7051-a6ad-a759b3f4ec70", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	207	019f653a-f330-720e-8039-50736252d4a9	2026-07-15 10:03:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T10:03:10Z", "completion_id": "019f653a-f330-7761-93fb-47a2614ff8c6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	208	019f6a23-30d8-7397-97c5-9d100f6633b9	2026-07-16 08:55:19+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T08:55:19Z", "completion_id": "019f6a23-30d8-7db6-9cda-ac405bfe250a", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	209	019f6a83-e2c0-7f8e-9f06-493755d7defe	2026-07-16 10:40:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T10:40:56Z", "completion_id": "019f6a83-e2c0-74aa-9812-2722a6681c5e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	21	019e1680-7978-71f0-81bc-4086f29a72d4	2026-05-11 10:06:19+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T10:06:19Z", "completion_id": "019e1680-7978-7c34-a8a9-90510184bff5", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	210	019f6f3a-bfc8-731f-aa73-1038b536d3c1	2026-07-17 08:39:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T08:39:09Z", "completion_id": "019f6f3a-bfc8-7d16-b13f-10a25d81fb44", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	211	019f7250-ae70-737f-a023-1e4a4a4e122b	2026-07-17 23:01:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-17T23:01:58Z", "completion_id": "019f7250-ae70-7fe2-9f68-8c678176eeb8", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	212	019f72ee-bb60-78f3-b931-bf23025fb470	2026-07-18 01:54:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T01:54:36Z", "completion_id": "019f72ee-bb60-7b48-b053-8340dce21fea", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	213	019f744b-8088-7aa4-9b7b-63f59b91cc04	2026-07-18 08:15:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T08:15:33Z", "completion_id": "019f744b-8088-7d17-93a4-e54cb225696b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	214	019f77be-f498-7a38-92db-cafa8c9fc04f	2026-07-19 00:20:31+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T00:20:31Z", "completion_id": "019f77be-f498-74eb-813e-26628e214fbe", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	215	019f77c8-8da0-74f8-a21c-c142c5a9442f	2026-07-19 00:31:00+00	1	{"type": "completion_approved", "points": 60, "savings": {"co2e_g": 15600, "waste_g": null, "water_ml": null, "energy_wh": 300000}, "category": "energy", "difficulty": 3, "local_date": "2026-07-19", "performed_at": "2026-07-19T00:31:00Z", "completion_id": "019f77c8-8da0-79fc-95c0-97b4294e873c", "challenge_code": "summer-without-ac"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	216	019f7897-f748-74b2-bb21-3f1dc3db425e	2026-07-19 04:17:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T04:17:33Z", "completion_id": "019f7897-f748-792f-bac8-5c86e1db99cb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	217	019f797b-df08-769c-b672-0079bfd2ea3b	2026-07-19 08:26:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T08:26:29Z", "completion_id": "019f797b-df08-7701-a031-91e6795eb11c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	218	019f79aa-1710-77ac-8a41-c4db7f30927d	2026-07-19 09:16:58+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-19", "performed_at": "2026-07-19T09:16:58Z", "completion_id": "019f79aa-1710-7a7c-bcaa-ea4d75e94a22", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	219	019f7c72-62b8-739d-a439-c846eef89b2b	2026-07-19 22:14:59+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-19T22:14:59Z", "completion_id": "019f7c72-62b8-7be3-b723-32252fb6dc7e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	22	019e1690-cd28-7dea-abb9-bcc47d280d25	2026-05-11 10:24:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T10:24:09Z", "completion_id": "019e1690-cd28-7e22-93e5-bd5fca7f721c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	220	019f7d9a-7798-7bf4-9f59-1b762aeb0096	2026-07-20 03:38:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T03:38:23Z", "completion_id": "019f7d9a-7798-7684-a5d1-8f4d351e6121", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	221	019f7e05-a518-74b0-ae3e-606de54b575e	2026-07-20 05:35:27+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T05:35:27Z", "completion_id": "019f7e05-a518-7254-a24f-9ba274e460f1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	222	019f7f1c-83b8-7d3e-a1a5-14f603f00a6b	2026-07-20 10:40:03+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-20", "performed_at": "2026-07-20T10:40:03Z", "completion_id": "019f7f1c-83b8-74f0-9f5e-0c116812d2af", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	223	019f8278-ce18-73f3-8947-dd5e18786c9e	2026-07-21 02:19:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T02:19:43Z", "completion_id": "019f8278-ce18-71d8-ba25-7ebeaf75cd53", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	224	019f82a7-92c0-7696-92bb-dcd1d2a09fff	2026-07-21 03:10:48+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T03:10:48Z", "completion_id": "019f82a7-92c0-7b19-a054-8bf44977e5ba", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	225	019f888e-d1a8-7888-8646-f38d53419c12	2026-07-22 06:41:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T06:41:29Z", "completion_id": "019f888e-d1a8-7224-a277-0aa957425db6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	226	019f8972-e078-72ac-9b0d-0c4005063fb3	2026-07-22 10:50:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T10:50:35Z", "completion_id": "019f8972-e078-7d79-8d74-720f966057ab", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	227	019f8e99-d4d0-782e-a8da-8c34d0fb3c6f	2026-07-23 10:51:14+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T10:51:14Z", "completion_id": "019f8e99-d4d0-709a-aa29-86390b3938d3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	228	019f9140-86e8-71ba-96eb-1d52e6173095	2026-07-23 23:12:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-23T23:12:33Z", "completion_id": "019f9140-86e8-713f-abd8-9b8306847ba3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	229	019f924a-2ad0-788d-8f96-7801e2e7c413	2026-07-24 04:02:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T04:02:42Z", "completion_id": "019f924a-2ad0-7701-afba-ea23238cc5f8", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	23	019e1ada-88b0-790d-8d48-4e9d1f175908	2026-05-12 06:23:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-12T06:23:10Z", "completion_id": "019e1ada-88b0-7f87-8fd4-a562754f5751", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	230	019f93aa-c470-7dc4-b530-37ffa1a1865b	2026-07-24 10:27:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T10:27:50Z", "completion_id": "019f93aa-c470-70f7-8159-d507b8c80884", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	231	019f9674-a658-7077-99bb-c05a4487684d	2026-07-24 23:27:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-24T23:27:35Z", "completion_id": "019f9674-a658-7d8e-88d9-1423d6d7a5ab", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	232	019f968a-0318-7396-8441-b257539704ce	2026-07-24 23:50:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-24T23:50:55Z", "completion_id": "019f968a-0318-74d6-bc25-a272108f4f45", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	233	019f969c-0090-7484-a516-f7041620f8bc	2026-07-25 00:10:34+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T00:10:34Z", "completion_id": "019f969c-0090-7601-b14d-134fadfcd1fc", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	234	019f9bde-6840-7933-9293-f9fd6189908a	2026-07-26 00:41:12+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T00:41:12Z", "completion_id": "019f9bde-6840-7793-a249-d8b4e26e10a0", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	235	019f9c8b-32a0-7963-ab31-0cd986999956	2026-07-26 03:49:56+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T03:49:56Z", "completion_id": "019f9c8b-32a0-7b8e-81a4-fec0e7fabc12", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	236	019f9df0-c5b0-7e59-bda4-f1a1eb32f663	2026-07-26 10:20:30+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T10:20:30Z", "completion_id": "019f9df0-c5b0-72d9-bd13-4e69d003d762", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	237	019f9e60-8af8-7b03-b8da-a1bd888a8dd4	2026-07-26 12:22:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T12:22:35Z", "completion_id": "019f9e60-8af8-79b8-9bc8-f2c1e851e280", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	238	019fa17c-1b08-7bb5-8f9a-16997477a18d	2026-07-27 02:51:33+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T02:51:33Z", "completion_id": "019fa17c-1b08-7185-bb02-afcf37420afe", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	239	019fa3a3-67d8-7614-a5ec-6bbb28eabaed	2026-07-27 12:53:43+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T12:53:43Z", "completion_id": "019fa3a3-67d8-7a0a-b918-52a5a08cb860", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	24	019e1eb5-8c78-79d9-81b9-7a203ec5d49d	2026-05-13 00:21:15+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T00:21:15Z", "completion_id": "019e1eb5-8c78-703d-9530-1c59824f050c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	240	019fa669-bb98-782f-9b5e-124db5444f2b	2026-07-28 01:49:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T01:49:35Z", "completion_id": "019fa669-bb98-7f87-808e-38a490575734", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	241	019fa6c9-ec98-77a9-bccd-850d4576d3af	2026-07-28 03:34:39+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T03:34:39Z", "completion_id": "019fa6c9-ec98-7182-b8a3-495688ac4bf7", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	242	019fa6e3-1600-78e7-b584-461e4bc7c293	2026-07-28 04:02:08+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T04:02:08Z", "completion_id": "019fa6e3-1600-710a-b797-44de35261649", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	243	019fa72e-7ac8-7bf6-9413-b92e6b91963d	2026-07-28 05:24:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T05:24:29Z", "completion_id": "019fa72e-7ac8-7afe-9a14-b8d803325655", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	244	019fab84-b970-7d20-bf7f-689fe90080fe	2026-07-29 01:37:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T01:37:10Z", "completion_id": "019fab84-b970-7b1f-89f8-1d8da1b7e1ea", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	245	019fab94-97f0-73bb-9c22-f0d9573f24b3	2026-07-29 01:54:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T01:54:30Z", "completion_id": "019fab94-97f0-7e75-8082-4d30bbbb63b2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	246	019fac10-6f10-716a-bd9b-709c7cee1c49	2026-07-29 04:09:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T04:09:46Z", "completion_id": "019fac10-6f10-7658-9186-3da318aac90f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	247	019fb2fc-2d78-7c9c-8b8d-0e8b9c71707e	2026-07-30 12:24:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T12:24:59Z", "completion_id": "019fb2fc-2d78-72b6-a87e-fed41adc2fda", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	248	019fb753-3f10-73b9-9da8-0dbd56fc14b2	2026-07-31 08:38:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T08:38:34Z", "completion_id": "019fb753-3f10-7755-ae9d-608f9cae4223", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	249	019fb75d-c660-7c1a-847a-4b5092692cd3	2026-07-31 08:50:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T08:50:04Z", "completion_id": "019fb75d-c660-7561-9191-6a1f8873c7f2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	25	019e1f0f-e560-711a-a1e7-e2ac9533ca78	2026-05-13 01:59:56+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": null, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "learning", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T01:59:56Z", "completion_id": "019e1f0f-e560-780c-9798-4b854197d18e", "challenge_code": "climate-workshop"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	250	019fb760-7db0-7fdd-986c-eb7abe017777	2026-07-31 08:53:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T08:53:02Z", "completion_id": "019fb760-7db0-7450-aba3-2ea329c40006", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	251	019fba5a-83d0-7053-812c-1b505dc6891b	2026-07-31 22:45:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-07-31T22:45:22Z", "completion_id": "019fba5a-83d0-7dba-bcf7-76f5e1d33a9f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	252	019fba63-c6e8-7ea6-b0cc-e7816f3a6e39	2026-07-31 22:55:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-07-31T22:55:29Z", "completion_id": "019fba63-c6e8-7e09-85a2-dc618a7731c6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	253	019fbd3e-46b8-7c2d-9b14-0fc7dac580fd	2026-08-01 12:13:23+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T12:13:23Z", "completion_id": "019fbd3e-46b8-7f3e-8033-f35ca96db4c9", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	254	019fbfaa-5ce8-7c08-ae98-622f51cb390d	2026-08-01 23:30:41+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-01T23:30:41Z", "completion_id": "019fbfaa-5ce8-7d5e-b98f-25199082b9a8", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	255	019fc0d5-8ac0-7b3e-939c-025eac66b125	2026-08-02 04:57:28+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T04:57:28Z", "completion_id": "019fc0d5-8ac0-7d76-92ac-0ad0a7498aa5", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	256	019fc15c-5e60-72e1-a1be-12d66c8a2819	2026-08-02 07:24:44+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-02T07:24:44Z", "completion_id": "019fc15c-5e60-742c-bbec-74f21656b656", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	257	019fc583-8270-713b-a4b5-9d30aa6c0e66	2026-08-03 02:45:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T02:45:58Z", "completion_id": "019fc583-8270-72e2-adc3-98c67eb8ff88", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	258	019fc5be-d208-761c-8a89-66a8a1727cb4	2026-08-03 03:50:45+00	1	{"type": "completion_submitted", "local_date": "2026-08-03", "completion_id": "019fc5be-d208-7617-8988-30332c8c5344", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	259	019fc5e0-c570-7ee3-bdce-862f1e9b87aa	2026-08-03 04:27:50+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-03", "performed_at": "2026-08-03T04:27:50Z", "completion_id": "019fc5e0-c570-7973-b10d-f666762452a3", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	26	019e207f-1560-7d8d-858c-0171a7a006c2	2026-05-13 08:41:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T08:41:00Z", "completion_id": "019e207f-1560-7513-85f8-9adbefc813ab", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	260	019fca4f-3768-7442-8fea-2a8abff7db67	2026-08-04 01:06:57+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T01:06:57Z", "completion_id": "019fca4f-3768-7497-a096-5352fe12c5b6", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	261	019fcad8-60b0-76ae-a810-1452300df7dc	2026-08-04 03:36:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T03:36:46Z", "completion_id": "019fcad8-60b0-7b0e-839f-aaa130c2b3ed", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	262	019fcbbb-bbd0-7184-a610-52be0314d5d8	2026-08-04 07:45:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T07:45:06Z", "completion_id": "019fcbbb-bbd0-7dec-b2fe-bd46cfcdd23a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	263	019fcc64-8aa8-7f6f-a824-85e06041475b	2026-08-04 10:49:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T10:49:29Z", "completion_id": "019fcc64-8aa8-7102-8171-d1d2ede839c6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	264	019fcf44-32c8-72ff-a996-f78dcbd90f30	2026-08-05 00:13:01+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T00:13:01Z", "completion_id": "019fcf44-32c8-7a1f-8cdb-da0b1811ac85", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	265	019fcf92-bc40-7016-92a6-99f6155c82d9	2026-08-05 01:38:48+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T01:38:48Z", "completion_id": "019fcf92-bc40-7c36-b7c2-6f92a3b4a442", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	266	019fd1a3-c5d8-795e-8cec-692b352b9c6e	2026-08-05 11:16:39+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T11:16:39Z", "completion_id": "019fd1a3-c5d8-7621-999e-27f3cf5b6d45", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	267	019fd5a2-3bd8-7ab0-9fc6-80ecb083ddc1	2026-08-06 05:53:27+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T05:53:27Z", "completion_id": "019fd5a2-3bd8-785b-b411-a96746e16fd8", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	268	019fd5d6-dc80-75d7-b121-023638fd6cf2	2026-08-06 06:50:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T06:50:56Z", "completion_id": "019fd5d6-dc80-7f0f-a06d-1c0c53ab2836", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	269	019fdbf6-7148-7005-a978-dcbb917ba3e7	2026-08-07 11:23:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T11:23:09Z", "completion_id": "019fdbf6-7148-7c2e-845c-2162b97bf3eb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	27	019e244e-e5f8-7a9f-8e55-3e17170736a7	2026-05-14 02:26:51+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T02:26:51Z", "completion_id": "019e244e-e5f8-70cf-9c79-c6b54843121d", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	270	019fdf67-5900-7ab6-9c5d-95b6b7d0ba7d	2026-08-08 03:25:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T03:25:20Z", "completion_id": "019fdf67-5900-7d46-8897-de0156d2d8ee", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	271	019fdf7e-9e08-70eb-b08c-b25edb8d6903	2026-08-08 03:50:45+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-08-03", "performed_at": "2026-08-03T03:50:45Z", "completion_id": "019fc5be-d208-7617-8988-30332c8c5344", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	272	019fe013-b9e8-7457-a660-f7f10de7d3bd	2026-08-08 06:33:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T06:33:37Z", "completion_id": "019fe013-b9e8-7042-ae69-2d991f36aaee", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	273	019fe056-5c80-74af-952c-a0bb0ebf4469	2026-08-08 07:46:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T07:46:24Z", "completion_id": "019fe056-5c80-716f-bbd9-59e66ff98bb2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	274	019fe3ad-d480-71f9-b7e3-4b7fbfe2c988	2026-08-08 23:20:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-08T23:20:48Z", "completion_id": "019fe3ad-d480-7f28-b6c8-6c7dd2c2eb1e", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	275	019fe659-12a8-7ee1-8962-f83e74a8bdb2	2026-08-09 11:47:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T11:47:05Z", "completion_id": "019fe659-12a8-79c5-ad95-ac49fd90598e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	276	019fe66c-d158-7afa-8a3a-d46f51e28b4d	2026-08-09 12:08:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T12:08:39Z", "completion_id": "019fe66c-d158-711b-a030-7241a574eaaf", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	277	019fe91b-c0d0-7511-b66e-bd0637961c67	2026-08-10 00:38:58+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-10", "performed_at": "2026-08-10T00:38:58Z", "completion_id": "019fe91b-c0d0-72e0-9c41-c05fe94fdbf7", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	278	019feb25-bdb8-79ec-983a-1cf94ebe8c61	2026-08-10 10:09:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T10:09:07Z", "completion_id": "019feb25-bdb8-750b-bf1e-a3882e75894f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	279	019feb4a-e188-73b5-bcc6-e843c236290e	2026-08-10 10:49:41+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T10:49:41Z", "completion_id": "019feb4a-e188-74fb-a4a1-32f72a16a1aa", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	28	019e247d-02a8-7069-9620-e3ec9ca65169	2026-05-14 03:17:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T03:17:13Z", "completion_id": "019e247d-02a8-7ca9-9d13-2da03f0b13cd", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	280	019fef51-94e8-70c7-8c88-16e7032cdff4	2026-08-11 05:35:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T05:35:29Z", "completion_id": "019fef51-94e8-7fc7-be77-824ab0dd951f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	281	019ff609-9d08-7901-8246-76beb077a2ce	2026-08-12 12:54:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T12:54:13Z", "completion_id": "019ff609-9d08-7889-92e9-435ff23d111a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	282	019ff95d-a238-7186-9fa3-77afc67aa5bd	2026-08-13 04:24:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T04:24:51Z", "completion_id": "019ff95d-a238-7038-b89b-424d362851cb", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	283	019ff999-47c0-7aab-9269-d9a9b96c4e50	2026-08-13 05:30:00+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T05:30:00Z", "completion_id": "019ff999-47c0-7d50-85b1-96ddfe4fc9a5", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	284	019ffaed-6de0-7cac-8bf2-e7bf718c055f	2026-08-13 11:41:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T11:41:32Z", "completion_id": "019ffaed-6de0-7666-8545-909501628a65", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	285	019ffd2f-3408-79c0-bb14-b8109f902e65	2026-08-13 22:12:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-13T22:12:37Z", "completion_id": "019ffd2f-3408-7ba6-abdb-5b9cd9d9e0c8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	286	019ffdc4-1550-7551-88fb-1f3367ee784e	2026-08-14 00:55:14+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T00:55:14Z", "completion_id": "019ffdc4-1550-75db-81e4-002faf021ee0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	287	01a00323-c518-7b7b-90d2-0a2c6701ffbc	2026-08-15 01:57:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T01:57:51Z", "completion_id": "01a00323-c518-75e1-a524-963902e0355b", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	288	01a003f8-10c0-7088-81ff-ef2a9a3ec843	2026-08-15 05:49:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T05:49:44Z", "completion_id": "01a003f8-10c0-7a85-bc28-5d1490ba7f5e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	289	01a0050d-7478-7fd7-ae79-e19cdf19c8a0	2026-08-15 10:52:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T10:52:43Z", "completion_id": "01a0050d-7478-7cf5-83e4-2d66306debad", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	29	019e2568-f118-7ea9-a412-29536f4201b1	2026-05-14 07:34:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T07:34:55Z", "completion_id": "019e2568-f118-735d-8ddf-207722ccd9ec", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	290	01a007a2-e0b0-7e72-b006-8fc465272b56	2026-08-15 22:55:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-15T22:55:10Z", "completion_id": "01a007a2-e0b0-7e24-b89c-5e508253c3d3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	291	01a008f1-bb58-7e74-99f3-b2c89af92822	2026-08-16 05:00:55+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T05:00:55Z", "completion_id": "01a008f1-bb58-7c56-a150-041e043083b4", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	292	01a00971-3040-76d2-87cb-076325232cf4	2026-08-16 07:20:08+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T07:20:08Z", "completion_id": "01a00971-3040-7897-90c0-30a07e2254e4", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	293	01a00992-2d90-7a07-9f8d-84006c63a94a	2026-08-16 07:56:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T07:56:10Z", "completion_id": "01a00992-2d90-79d7-97e5-c6390f1a5e6d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	294	01a00cab-7798-7c67-bad2-0eda668e232e	2026-08-16 22:22:39+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-16T22:22:39Z", "completion_id": "01a00cab-7798-76b0-9ab8-a333d50b0929", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	295	01a00e63-baa0-7205-8f77-11af7ceffad2	2026-08-17 06:23:32+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T06:23:32Z", "completion_id": "01a00e63-baa0-77ae-a37b-4388242272d4", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	296	01a00f55-1f80-7aa5-80b9-263640230b34	2026-08-17 10:47:12+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-17", "performed_at": "2026-08-17T10:47:12Z", "completion_id": "01a00f55-1f80-7725-b47c-e5bec100eaaf", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	297	01a00f64-88d0-779e-b2ec-30d16f04d5e8	2026-08-17 11:04:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T11:04:02Z", "completion_id": "01a00f64-88d0-74fa-8522-10e4b6ed3ecd", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	298	01a011dd-f8f8-70f4-99f6-5b5c4fccbbd7	2026-08-17 22:35:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-17T22:35:55Z", "completion_id": "01a011dd-f8f8-7e6c-bc14-bb1096b06cee", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	299	01a01359-a448-7386-847a-4bb483ed2b6f	2026-08-18 05:30:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T05:30:37Z", "completion_id": "01a01359-a448-7e31-8360-bbeb79917433", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	3	019df68f-5da0-716c-9775-ef55bfdca98b	2026-05-05 05:14:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T05:14:44Z", "completion_id": "019df68f-5da0-7c4e-9232-647c628c1325", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	30	019e294c-3df8-7ab2-991c-4499708e2641	2026-05-15 01:42:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T01:42:03Z", "completion_id": "019e294c-3df8-7c37-9e15-aad22257fc28", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	300	01a01889-a8f0-73c2-9219-c989f547bfa4	2026-08-19 05:41:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T05:41:10Z", "completion_id": "01a01889-a8f0-75dc-8aa1-acf136c8c805", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	301	01a01a04-7598-75bd-90e5-f7d3f3c32f20	2026-08-19 12:34:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T12:34:55Z", "completion_id": "01a01a04-7598-784d-a942-0780e776f1b2", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	302	01a01cc7-1bf0-7375-929f-080431198670	2026-08-20 01:26:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T01:26:46Z", "completion_id": "01a01cc7-1bf0-76ff-9119-9e5994c2e73e", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	303	01a01d4a-5d80-74a0-9c76-9083cc1d8639	2026-08-20 03:50:08+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T03:50:08Z", "completion_id": "01a01d4a-5d80-73e0-b001-91ce6b5df841", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	304	01a02207-7448-7741-9f18-e9eee3de1f1e	2026-08-21 01:55:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T01:55:09Z", "completion_id": "01a02207-7448-7e49-948a-1fafce5f518f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	305	01a02373-9ed8-7b2f-b62c-96764bfc7ae3	2026-08-21 08:32:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T08:32:55Z", "completion_id": "01a02373-9ed8-7a25-b864-c43d8cf14410", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	306	01a023a6-cc68-754f-b50e-fc72334170ee	2026-08-21 09:28:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T09:28:49Z", "completion_id": "01a023a6-cc68-7dd5-ab45-8c52999b48e1", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	307	01a026a8-8f00-766e-83fd-f86d8e8d8270	2026-08-21 23:29:36+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-21T23:29:36Z", "completion_id": "01a026a8-8f00-7c10-91b9-d707f5b1161b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	308	01a0296f-c938-7070-b9a8-3baf5cb6dec8	2026-08-22 12:26:27+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T12:26:27Z", "completion_id": "01a0296f-c938-7e51-afd0-aa1b81e62177", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	309	01a02c2d-85c0-7607-9dd7-ef671c56bc05	2026-08-23 01:12:56+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-23", "performed_at": "2026-08-23T01:12:56Z", "completion_id": "01a02c2d-85c0-718e-9253-d5f9cf10f68e", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	31	019e29b0-1878-7fe9-98e1-d942d329e03e	2026-05-15 03:31:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T03:31:07Z", "completion_id": "019e29b0-1878-7dfb-a2ff-96ef800852d5", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	310	01a02c3f-9aa8-7389-a93e-0ea8c026bb97	2026-08-23 01:32:41+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T01:32:41Z", "completion_id": "01a02c3f-9aa8-7842-b749-3bf73eb04e1c", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	311	01a02d51-ca10-7a6c-bcc7-2e136cd5be55	2026-08-23 06:32:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T06:32:10Z", "completion_id": "01a02d51-ca10-74de-9eb2-f83774af464c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	312	01a0314c-e898-7286-8ed7-22fb83ef57ee	2026-08-24 01:05:19+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-24", "performed_at": "2026-08-24T01:05:19Z", "completion_id": "01a0314c-e898-7611-8725-725191922b94", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	313	01a03166-67f0-7aa5-bf81-84990b429c83	2026-08-24 01:33:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T01:33:10Z", "completion_id": "01a03166-67f0-77b1-89ca-63adf74b3d7d", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	314	01a03249-1b18-7ba0-92fe-5a64b38ba54c	2026-08-24 05:40:47+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T05:40:47Z", "completion_id": "01a03249-1b18-70bd-a74f-8370c436badd", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	315	01a036b7-3338-70da-b394-a7954597c735	2026-08-25 02:19:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T02:19:31Z", "completion_id": "01a036b7-3338-7794-a183-149c3b85ea5c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	316	01a037ab-c498-79bd-a549-87a3542f2610	2026-08-25 06:46:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T06:46:39Z", "completion_id": "01a037ab-c498-75ab-a94a-461ed0f7f554", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	317	01a03c3b-8db8-7569-aceb-fbb712322f97	2026-08-26 04:02:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T04:02:11Z", "completion_id": "01a03c3b-8db8-760e-9698-dfc6af6e2fa8", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	318	01a03e04-5738-7e91-ba73-1a29ec93d373	2026-08-26 12:21:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T12:21:07Z", "completion_id": "01a03e04-5738-7112-a4c4-0e0a61921dac", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	319	01a0416d-5b68-7b48-8375-3d36726cc1c4	2026-08-27 04:14:41+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T04:14:41Z", "completion_id": "01a0416d-5b68-7e69-90da-e2192fe80aeb", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	32	019e2ec7-c2c0-79fa-b38b-8e3a7580574d	2026-05-16 03:15:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T03:15:04Z", "completion_id": "019e2ec7-c2c0-73cb-ab40-70e78f91ed6d", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	320	01a0418c-5900-7f4b-b861-60f2f0bb869b	2026-08-27 04:48:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T04:48:32Z", "completion_id": "01a0418c-5900-788b-99dc-06a4b86b7ae5", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	321	01a04262-69c8-7fa7-8c00-dafc01219440	2026-08-27 08:42:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T08:42:21Z", "completion_id": "01a04262-69c8-7113-a418-d5e005437f1c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	322	01a04665-b228-77c7-9912-ce24ce6bb560	2026-08-28 03:24:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T03:24:25Z", "completion_id": "01a04665-b228-70a4-937d-8fb7d0693c7a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	323	01a04748-1b18-780b-9689-f531f0abfc14	2026-08-28 07:31:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T07:31:43Z", "completion_id": "01a04748-1b18-701b-af80-8e6a930eb629", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	324	01a047ab-fd68-7919-8236-f8addd4b9a7e	2026-08-28 09:20:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T09:20:49Z", "completion_id": "01a047ab-fd68-71e5-8a86-44c7226b0f78", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	325	01a047b3-4c80-74a1-8085-22f0fb4107bc	2026-08-28 09:28:48+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T09:28:48Z", "completion_id": "01a047b3-4c80-7936-8e9b-2be5e3833fcd", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	326	01a04c45-9a28-7668-8b6c-a938de768a85	2026-08-29 06:47:05+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T06:47:05Z", "completion_id": "01a04c45-9a28-7623-95fa-fd05ba3fd642", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	327	01a04c5e-3ec0-77c3-bb29-a8e761abc3c1	2026-08-29 07:14:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T07:14:00Z", "completion_id": "01a04c5e-3ec0-7d61-ab38-f75a77d5a8c6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	328	01a05098-b808-731f-abff-2fadd9285df6	2026-08-30 02:56:21+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-30", "performed_at": "2026-08-30T02:56:21Z", "completion_id": "01a05098-b808-704d-8afb-2828ae9b786b", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	329	01a051ac-3b48-7246-a5ff-8c2ab81d2e5e	2026-08-30 07:57:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T07:57:17Z", "completion_id": "01a051ac-3b48-7965-85c5-0b52fd9e025c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	33	019e2fce-f990-7cec-92ee-67d2df00da66	2026-05-16 08:02:34+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T08:02:34Z", "completion_id": "019e2fce-f990-70b5-8f90-8596ff317869", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	330	01a05241-3bd0-77b9-8b03-c874ca3286b5	2026-08-30 10:40:02+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T10:40:02Z", "completion_id": "01a05241-3bd0-7a7a-801e-b7a4309efa29", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	331	01a054fe-d530-736e-b34f-f156cd48c1b4	2026-08-30 23:26:22+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-31", "performed_at": "2026-08-30T23:26:22Z", "completion_id": "01a054fe-d530-7c25-b11c-faab5fdabb10", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	332	01a0558a-aa10-737d-b71d-ec16def15f25	2026-08-31 01:59:06+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T01:59:06Z", "completion_id": "01a0558a-aa10-722e-bbee-39ed61e51d95", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	333	01a05702-fde8-7f52-a7e2-2fca5df67772	2026-08-31 08:50:09+00	1	{"type": "completion_submitted", "local_date": "2026-08-31", "completion_id": "01a05702-fde8-791c-b17c-119984245217", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	334	01a05a60-6d40-78d5-9f46-95e2ec31d879	2026-09-01 00:31:04+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T00:31:04Z", "completion_id": "01a05a60-6d40-7be5-9970-514a42be1392", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	335	01a05b2a-e160-7ec9-8c45-1cb80d81d877	2026-09-01 04:12:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T04:12:12Z", "completion_id": "01a05b2a-e160-7302-852e-3a0955fb48f1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	336	01a05d09-9058-7005-ba8d-585aaec369f5	2026-09-01 12:55:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T12:55:03Z", "completion_id": "01a05d09-9058-7206-8f1b-3faa329de4e8", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	34	019e2fcf-4b98-72fc-b67c-6d1af6eb1f31	2026-05-16 08:02:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T08:02:55Z", "completion_id": "019e2fcf-4b98-790e-9d70-b139d6ccd0c7", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	35	019e3082-c100-7536-9110-97156c918472	2026-05-16 11:18:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T11:18:56Z", "completion_id": "019e3082-c100-7bf7-b579-cc6c9cbdda8e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	36	019e3325-2588-79b9-9073-c7e2299192e3	2026-05-16 23:35:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-16T23:35:33Z", "completion_id": "019e3325-2588-78aa-a741-429020529044", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	37	019e336c-67b8-7165-b63a-b41844dbddc4	2026-05-17 00:53:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T00:53:23Z", "completion_id": "019e336c-67b8-7576-b86c-a1a98f82b08d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	38	019e33ea-d300-73b5-b6ea-ea19e491702f	2026-05-17 03:11:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T03:11:28Z", "completion_id": "019e33ea-d300-73a0-a405-068ef8766ea3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	39	019e38c2-1cd0-7e46-9933-c62d0e05364f	2026-05-18 01:45:06+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T01:45:06Z", "completion_id": "019e38c2-1cd0-7a55-bf5c-815241645959", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	4	019df7aa-91a0-75a2-b610-041fa474b795	2026-05-05 10:24:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T10:24:04Z", "completion_id": "019df7aa-91a0-72cc-99ba-22cc87908fee", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	40	019e3a15-ba38-701c-b247-5282827f5421	2026-05-18 07:56:03+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-05-18", "performed_at": "2026-05-18T07:56:03Z", "completion_id": "019e3a15-ba38-772d-99e9-cc298b607a0f", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	41	019e3a30-7210-71cf-819c-1a7491159e8c	2026-05-18 08:25:14+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T08:25:14Z", "completion_id": "019e3a30-7210-7992-bc11-3fe86a0057b5", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	42	019e3d70-d000-7cc9-8308-58b3a4f80539	2026-05-18 23:34:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-18T23:34:24Z", "completion_id": "019e3d70-d000-7a10-9978-170774f3436c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	43	019e3d8e-fe90-7267-938e-987c5e05da59	2026-05-19 00:07:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T00:07:22Z", "completion_id": "019e3d8e-fe90-701d-aedd-b658d139740b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	44	019e443e-5038-76bc-9d2d-e78e51ec5126	2026-05-20 07:16:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T07:16:35Z", "completion_id": "019e443e-5038-781b-a9d6-a2964e284754", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	45	019e4477-2ed0-761c-85d6-29e7afc9e59f	2026-05-20 08:18:42+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T08:18:42Z", "completion_id": "019e4477-2ed0-76fa-aec3-988e275c89bb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	46	019e4551-5678-74c8-aebd-c2a988a14639	2026-05-20 12:16:59+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T12:16:59Z", "completion_id": "019e4551-5678-7157-ade6-923aadfbade6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	47	019e48bf-bd90-70b7-8c26-cdac738bbd57	2026-05-21 04:16:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T04:16:26Z", "completion_id": "019e48bf-bd90-7606-88c6-acc8b0944a1f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	48	019e493f-af78-7174-8c4d-545bdfc1ed24	2026-05-21 06:36:11+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T06:36:11Z", "completion_id": "019e493f-af78-7933-9e7b-29b3db4e13ea", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	49	019e4d57-db80-7191-85f9-c5e9061d125f	2026-05-22 01:41:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T01:41:04Z", "completion_id": "019e4d57-db80-7113-b479-e2a49ffd1c61", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	5	019dfb90-6ec0-7ed1-a4aa-4b922105797c	2026-05-06 04:34:00+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T04:34:00Z", "completion_id": "019dfb90-6ec0-7721-a850-5f8ad4862f80", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	50	019e4eef-f810-7e64-a7f7-cd26c5d02321	2026-05-22 09:06:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T09:06:50Z", "completion_id": "019e4eef-f810-7ecf-b961-3b585134bf9a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	51	019e527a-6ad8-76fa-bd44-159b065a0536	2026-05-23 01:36:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T01:36:55Z", "completion_id": "019e527a-6ad8-7044-a6fd-854d63796be7", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	52	019e53c8-a170-78cc-8d4e-61f87b96ca0a	2026-05-23 07:41:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T07:41:58Z", "completion_id": "019e53c8-a170-79c1-a86d-ff7d351f208b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	53	019e56e3-27e0-7cd2-bdb4-0a3d1ac57ea8	2026-05-23 22:09:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-23T22:09:48Z", "completion_id": "019e56e3-27e0-7430-bd26-110ee981255d", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	54	019e5878-a878-7760-b790-ed7aa4d314f7	2026-05-24 05:32:43+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 12900, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T05:32:43Z", "completion_id": "019e5878-a878-7f1e-b1f5-64281dded74a", "challenge_code": "refuse-junk-mail"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	55	019e5922-9478-7fd8-93b5-1b5bc781b66b	2026-05-24 08:38:19+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-24", "performed_at": "2026-05-24T08:38:19Z", "completion_id": "019e5922-9478-7734-8c9f-d57f1c6b2ded", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	56	019e5972-1fc0-7dbf-bde0-35d97a511988	2026-05-24 10:05:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T10:05:12Z", "completion_id": "019e5972-1fc0-7e33-8616-3865c06ef9e3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	57	019e5a00-a808-7e20-b9e0-c87a42e7b842	2026-05-24 12:40:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T12:40:53Z", "completion_id": "019e5a00-a808-7cfe-b375-d95f4650f8e0", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	58	019e5c75-c6b8-77d2-a7a5-e5f44f21ff19	2026-05-25 00:08:03+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T00:08:03Z", "completion_id": "019e5c75-c6b8-78ae-bff5-54dd15a79154", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	59	019e5c84-0b10-743b-9c37-4559d6e15a2c	2026-05-25 00:23:38+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-05-25", "performed_at": "2026-05-25T00:23:38Z", "completion_id": "019e5c84-0b10-75d3-9869-3123aa6cf4d7", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	6	019dfcd9-3aa0-73b4-9d20-637a5460ef88	2026-05-06 10:33:08+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T10:33:08Z", "completion_id": "019dfcd9-3aa0-7031-8441-072729bf8cdb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	60	019e5dcd-e478-752f-9c35-e86f578a5dcc	2026-05-25 06:23:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T06:23:55Z", "completion_id": "019e5dcd-e478-7ebc-8a77-04169bcd26d8", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	61	019e5e26-ce30-7a32-a717-e65e52c0d877	2026-05-25 08:01:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T08:01:02Z", "completion_id": "019e5e26-ce30-72e0-b355-1521e186a95d", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	62	019e624c-a638-71c3-9221-94da72be00a9	2026-05-26 03:20:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T03:20:51Z", "completion_id": "019e624c-a638-72af-be00-237472620e33", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	63	019e62b3-3fd8-7cab-8110-51abd528d404	2026-05-26 05:12:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T05:12:55Z", "completion_id": "019e62b3-3fd8-7421-80f1-ad6fb9a64c2d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	64	019e6750-0d00-7968-b11f-4360d6d3e433	2026-05-27 02:42:40+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T02:42:40Z", "completion_id": "019e6750-0d00-741a-9983-cd4de591e5d0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	65	019e6843-f668-740e-b302-37ced916b6bd	2026-05-27 07:09:05+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T07:09:05Z", "completion_id": "019e6843-f668-72ec-a142-527267f58ba9", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	66	019e6862-4438-7091-8743-40ef618c3602	2026-05-27 07:42:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T07:42:11Z", "completion_id": "019e6862-4438-7935-8931-d729161ffb00", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	67	019e6911-ecf8-7970-8cfb-6d82859b66ab	2026-05-27 10:54:03+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T10:54:03Z", "completion_id": "019e6911-ecf8-7479-bad6-eb5fc5b9026e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	68	019e6cf2-5790-7b40-ba30-71c0e116e07a	2026-05-28 04:58:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T04:58:02Z", "completion_id": "019e6cf2-5790-7cfa-a699-9321ebabc17a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	69	019e6d80-f748-7cc1-b581-a502473869a3	2026-05-28 07:33:49+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T07:33:49Z", "completion_id": "019e6d80-f748-73c3-adcc-9922a296a5e9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	7	019dff71-b800-7d1c-a5ba-cad77f270d58	2026-05-06 22:38:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-06T22:38:56Z", "completion_id": "019dff71-b800-7af3-9562-4518c2b9c3bf", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	70	019e6dc0-36b0-755b-8f90-9e92221b7839	2026-05-28 08:42:54+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T08:42:54Z", "completion_id": "019e6dc0-36b0-726d-91c5-537f183e4cb8", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	71	019e717c-c980-7c35-9ce8-0c5c1bbc521b	2026-05-29 02:07:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T02:07:44Z", "completion_id": "019e717c-c980-7084-80b8-0a92a21734b8", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	72	019e71d9-aad8-780c-90d8-a82dd2748f1d	2026-05-29 03:49:11+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T03:49:11Z", "completion_id": "019e71d9-aad8-7e85-bdfb-4514d9bfa1b4", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	73	019e75c5-67e0-747d-8cf0-338b61153089	2026-05-29 22:05:32+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-29T22:05:32Z", "completion_id": "019e75c5-67e0-7425-a159-b8d3da8b41ca", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	74	019e76a8-fd98-7c31-9713-90e8c02a3301	2026-05-30 02:14:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T02:14:07Z", "completion_id": "019e76a8-fd98-7a24-b8e9-a385732ad668", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	75	019e78ba-1ab8-700d-824d-e81d8f513697	2026-05-30 11:52:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T11:52:03Z", "completion_id": "019e78ba-1ab8-7d7a-bd07-aa3b86a1004a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	76	019e7b22-e910-77f0-8078-d849bf5eae29	2026-05-30 23:05:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-30T23:05:46Z", "completion_id": "019e7b22-e910-76cc-aef4-94807c1a72e7", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	77	019e7cf8-d9c0-7690-99bd-127307dea31d	2026-05-31 07:39:04+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T07:39:04Z", "completion_id": "019e7cf8-d9c0-775a-a8b9-a83600af7160", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	78	019e7dbe-fc68-721a-a83b-50e91217f5c2	2026-05-31 11:15:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T11:15:29Z", "completion_id": "019e7dbe-fc68-7323-9f2d-ab11ccf97e07", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	79	019e8042-a5c0-77aa-9a9f-9b1ba53bfdcf	2026-05-31 22:58:32+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-05-31T22:58:32Z", "completion_id": "019e8042-a5c0-7776-997b-ea2fb60df95d", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	8	019dfff2-84a8-7fc7-a9b1-d668108852af	2026-05-07 00:59:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-07T00:59:37Z", "completion_id": "019dfff2-84a8-78db-9e03-4e385aa65247", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	80	019e8111-4c18-777f-82f8-45098e52dec2	2026-06-01 02:44:15+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T02:44:15Z", "completion_id": "019e8111-4c18-715c-b173-5019c419cbc7", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	81	019e833d-6378-7752-90e6-456fb60b8442	2026-06-01 12:51:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T12:51:39Z", "completion_id": "019e833d-6378-78b6-96e4-1b564f561c5f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	82	019e860b-8f08-7658-9410-dd48ce695fd1	2026-06-02 01:56:05+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T01:56:05Z", "completion_id": "019e860b-8f08-75e6-8f84-e78b3dc98f6d", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	83	019e8757-3560-70c1-bbe3-852288777212	2026-06-02 07:58:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T07:58:20Z", "completion_id": "019e8757-3560-7f52-a52b-9d2e50c1abeb", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	84	019e87ed-4b40-7ba2-ac3e-0b7023605098	2026-06-02 10:42:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T10:42:16Z", "completion_id": "019e87ed-4b40-77ad-a326-30adcce19cd3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	85	019e8b84-a2d0-717a-adbf-7eb7e857d6ba	2026-06-03 03:26:26+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T03:26:26Z", "completion_id": "019e8b84-a2d0-77c1-872c-539f32d089ab", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	86	019e8c83-afc8-71af-8aa2-dad1729e961d	2026-06-03 08:05:01+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T08:05:01Z", "completion_id": "019e8c83-afc8-74d8-948e-aabfb219a94d", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	87	019e8fef-2110-70ad-a808-48f21169925e	2026-06-04 00:01:14+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T00:01:14Z", "completion_id": "019e8fef-2110-7740-bd50-fc335941ae3c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	88	019e90e5-bde0-778a-b3cb-cdb62f135776	2026-06-04 04:30:36+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T04:30:36Z", "completion_id": "019e90e5-bde0-764d-8d3f-07917e1d769a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	89	019e91ff-f7e0-7324-baa6-bfbc113aef97	2026-06-04 09:38:52+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T09:38:52Z", "completion_id": "019e91ff-f7e0-76d9-aa77-24f327890c86", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	9	019e0030-2218-78c2-8702-137d5ce9200e	2026-05-07 02:06:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-07T02:06:55Z", "completion_id": "019e0030-2218-7477-af30-9ca60be1bce3", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	90	019e920e-d490-7d05-a62c-38cde71b4955	2026-06-04 09:55:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T09:55:06Z", "completion_id": "019e920e-d490-77ff-9603-84b85aac5d61", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	91	019e9680-82a8-7a0b-9568-7a2d8d2afe92	2026-06-05 06:37:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T06:37:45Z", "completion_id": "019e9680-82a8-7597-8078-097cee3f9de2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	92	019e97d4-b480-7f9c-b8a5-f6c7a4e638c3	2026-06-05 12:49:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T12:49:20Z", "completion_id": "019e97d4-b480-7219-871a-075816942533", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	93	019e97da-ee40-73e9-bcc9-d3423279fac2	2026-06-05 12:56:08+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T12:56:08Z", "completion_id": "019e97da-ee40-7ae5-bdf6-db27a502859d", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	94	019e9a17-ce80-7f7b-930a-867f009ab1a5	2026-06-05 23:21:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-05T23:21:52Z", "completion_id": "019e9a17-ce80-7892-af8d-e01e067335da", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	95	019e9a54-3b40-706a-b5d5-4d4ae21ab3a2	2026-06-06 00:27:52+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T00:27:52Z", "completion_id": "019e9a54-3b40-7898-b216-d4d9232c84a8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	96	019e9c90-dd00-77cc-be35-775cf42770f0	2026-06-06 10:53:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T10:53:20Z", "completion_id": "019e9c90-dd00-7277-9a8c-9757b8d91cb2", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	97	019e9f65-3e68-70f7-8f82-3e492e7c55f3	2026-06-07 00:04:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T00:04:33Z", "completion_id": "019e9f65-3e68-7a13-886f-107da0c09b0a", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	98	019e9f6f-8350-7410-b115-65e5bbe72ece	2026-06-07 00:15:46+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-07", "performed_at": "2026-06-07T00:15:46Z", "completion_id": "019e9f6f-8350-7ebf-84fb-f89e1a8a2e1d", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	99	019ea074-54d8-7f67-b197-433076a014f1	2026-06-07 05:00:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T05:00:39Z", "completion_id": "019ea074-54d8-7d01-9b25-b3fc7f9d545c", "challenge_code": "tap-water-1-5l"}
019df5dd-1500-71d5-86a4-aded769fbbbd	1	019df5dd-1500-7265-8fe1-f6d90fb1bc6d	2026-05-05 02:00:00+00	1	{"type": "user_registered"}
019df5dd-1500-71d5-86a4-aded769fbbbd	10	019e5a94-0a80-7843-97a7-91028ee21743	2026-05-24 15:21:52+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-24", "performed_at": "2026-05-24T15:21:52Z", "completion_id": "019e5a94-0a80-7714-b241-c9f73d5c34e8", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	11	019e6a37-a078-791d-b56f-b112c1f5ef7d	2026-05-27 16:14:51+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T16:14:51Z", "completion_id": "019e6a37-a078-7403-a018-97a7427722ad", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	12	019e7d25-5c48-7604-bd6e-a0cadc8d0ec1	2026-05-31 08:27:41+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T08:27:41Z", "completion_id": "019e7d25-5c48-746e-adf9-c15a5163c561", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	13	019e8e11-21e0-703b-9de4-ffd95fea70da	2026-06-03 15:19:08+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T15:19:08Z", "completion_id": "019e8e11-21e0-7826-a1dc-d6be16dddba0", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	14	019ea09b-e5c0-75e6-a3a3-78550533a891	2026-06-07 05:43:52+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-07", "performed_at": "2026-06-07T05:43:52Z", "completion_id": "019ea09b-e5c0-7ddc-9655-882abbdf56ad", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	15	019ec164-c010-700c-9827-35aadc0cc6d3	2026-06-13 14:31:06+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-13", "performed_at": "2026-06-13T14:31:06Z", "completion_id": "019ec164-c010-7494-b92b-0554eaf6bee3", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	16	019ec5cc-dcf0-77f1-a7b3-8d324592d03e	2026-06-14 11:03:18+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-14T11:03:18Z", "completion_id": "019ec5cc-dcf0-787e-952e-f4158d38af33", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	17	019ed6b8-73a8-7e65-8872-2411746984a5	2026-06-17 17:54:33+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T17:54:33Z", "completion_id": "019ed6b8-73a8-7eb6-bf57-1f04298d0438", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	18	019ee44a-4870-7e15-bf7a-0e22d91a8eff	2026-06-20 09:08:54+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-20", "performed_at": "2026-06-20T09:08:54Z", "completion_id": "019ee44a-4870-7598-afa7-d0a7d88551ec", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	19	019eea36-bb60-7d91-800d-e4cc1b5b329f	2026-06-21 12:45:16+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-21", "performed_at": "2026-06-21T12:45:16Z", "completion_id": "019eea36-bb60-7fcd-a60e-fd744d9a9817", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	2	019dfe3a-5cf8-7bf4-b82c-0b5bd7db310a	2026-05-06 16:58:51+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T16:58:51Z", "completion_id": "019dfe3a-5cf8-71da-86f2-3250029a7ced", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	20	019ef98e-5820-77d8-b7f7-93b330c02ab7	2026-06-24 12:15:16+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T12:15:16Z", "completion_id": "019ef98e-5820-7370-ba2e-318eb0acce4f", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	21	019f0961-fae0-7933-a449-d4035c87db4e	2026-06-27 14:00:44+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-27", "performed_at": "2026-06-27T14:00:44Z", "completion_id": "019f0961-fae0-7693-b9af-f9f52f009d7b", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	22	019f0daf-2168-7801-be02-f33e1ff53acd	2026-06-28 10:03:29+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-28", "performed_at": "2026-06-28T10:03:29Z", "completion_id": "019f0daf-2168-7ef4-be07-b821adcf7cfa", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	23	019f2ba7-0d20-7dd1-8f20-3607b97115a2	2026-07-04 05:43:16+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-04", "performed_at": "2026-07-04T05:43:16Z", "completion_id": "019f2ba7-0d20-7ddb-893d-eeb0569a1459", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	24	019f32bc-0638-765e-9489-56fe0a773f5d	2026-07-05 14:43:31+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-05", "performed_at": "2026-07-05T14:43:31Z", "completion_id": "019f32bc-0638-7d3d-8652-190ab349be98", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	25	019f4069-a448-7029-92fc-cc045a866f40	2026-07-08 06:28:13+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T06:28:13Z", "completion_id": "019f4069-a448-7297-9d7e-5adb8d363060", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	26	019f5131-43f8-730c-a788-6bcb59721a4b	2026-07-11 12:40:11+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-11", "performed_at": "2026-07-11T12:40:11Z", "completion_id": "019f5131-43f8-7949-b367-dd89900cdebb", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	27	019f5661-5458-7d9e-8059-340cd00abadd	2026-07-12 12:50:47+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-12", "performed_at": "2026-07-12T12:50:47Z", "completion_id": "019f5661-5458-74a7-a196-43d4ad9615c7", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	28	019f65fa-8a10-7ab9-8fee-c605e156bcf5	2026-07-15 13:32:26+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T13:32:26Z", "completion_id": "019f65fa-8a10-73be-bdd1-22169661d961", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	29	019f78ac-bf98-7ded-a9a8-868aa6ac47c3	2026-07-19 04:40:15+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-19", "performed_at": "2026-07-19T04:40:15Z", "completion_id": "019f78ac-bf98-70d0-92d6-3d45b8a77082", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	3	019e0cfc-4198-75b9-ac03-ac7aca1f8de9	2026-05-09 13:45:19+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-09", "performed_at": "2026-05-09T13:45:19Z", "completion_id": "019e0cfc-4198-74ff-ae9e-b72b042dc672", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	30	019f9ea5-7398-7f03-b8b0-d12e7dbfc9d1	2026-07-26 13:37:51+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T13:37:51Z", "completion_id": "019f9ea5-7398-78f3-889a-b81dfe37c6e0", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	31	019fabf6-ff58-7693-94f2-1e7e816e172b	2026-07-29 03:41:59+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T03:41:59Z", "completion_id": "019fabf6-ff58-723e-9ee4-e98969a344d0", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	32	019fbe77-5b28-737d-a0c0-280d34e28b17	2026-08-01 17:55:21+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-01", "performed_at": "2026-08-01T17:55:21Z", "completion_id": "019fbe77-5b28-7947-8ee2-5885862e342d", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	33	019fc253-8000-7457-9a4d-a7f13fce8963	2026-08-02 11:54:40+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-02T11:54:40Z", "completion_id": "019fc253-8000-7df5-b10d-1b11ed2c8947", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	34	019fd1f1-eda8-7ed8-acc1-682dd8d02f6b	2026-08-05 12:42:01+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T12:42:01Z", "completion_id": "019fd1f1-eda8-7990-b0cb-506daa35ec0a", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	35	019fe65b-be40-7e1f-af75-aad6589cebcb	2026-08-09 11:50:00+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-09T11:50:00Z", "completion_id": "019fe65b-be40-708a-b66a-bff267e4b8af", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	36	019ff50c-7470-7d1f-972a-b3ece549b6d1	2026-08-12 08:17:42+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T08:17:42Z", "completion_id": "019ff50c-7470-7942-9126-4b2d6964c6f4", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	37	01a005a4-1ec8-71a0-9c8c-e73e49794d92	2026-08-15 13:37:17+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-15", "performed_at": "2026-08-15T13:37:17Z", "completion_id": "01a005a4-1ec8-71b3-81ec-49cf1d43f909", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	38	01a00a65-7b50-7621-a41e-57a04dc60a0f	2026-08-16 11:46:58+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T11:46:58Z", "completion_id": "01a00a65-7b50-7024-9aa6-1af7b9d94143", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	39	01a01a6a-20f0-7b2a-93d3-0b9f35584ad3	2026-08-19 14:25:58+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T14:25:58Z", "completion_id": "01a01a6a-20f0-7f79-82d4-4e3d897905cc", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	4	019e1302-dfc0-77d4-a3fe-b6c395a50e27	2026-05-10 17:50:16+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-10", "performed_at": "2026-05-10T17:50:16Z", "completion_id": "019e1302-dfc0-7254-910f-6264fecfbd6f", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	40	01a029b3-0428-7093-b44f-1a5edaafab8a	2026-08-22 13:39:53+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-22", "performed_at": "2026-08-22T13:39:53Z", "completion_id": "01a029b3-0428-755e-8ae3-eb22a8ec1372", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	41	01a02e10-5f20-7e04-a752-c986e63a7254	2026-08-23 10:00:20+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-23", "performed_at": "2026-08-23T10:00:20Z", "completion_id": "01a02e10-5f20-7c34-b35f-3221d40975a8", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	42	01a04d77-3488-700a-925d-c8fe6ba510b5	2026-08-29 12:20:53+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-29", "performed_at": "2026-08-29T12:20:53Z", "completion_id": "01a04d77-3488-78ee-a3c2-2499c956810b", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	43	01a053b0-3520-7dd3-9e45-f3f9a4b979ea	2026-08-30 17:20:52+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-30", "performed_at": "2026-08-30T17:20:52Z", "completion_id": "01a053b0-3520-701b-bb8b-10d996c3f7ad", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	5	019e20ea-3b10-707c-9bfd-ca485bdaf8c0	2026-05-13 10:38:02+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T10:38:02Z", "completion_id": "019e20ea-3b10-7886-81ce-4064481653b1", "challenge_code": "eco-drive-50km"}
019df5dd-1500-71d5-86a4-aded769fbbbd	6	019e251f-0b20-70c7-b518-3db060f554c9	2026-05-14 06:14:12+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 12900, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T06:14:12Z", "completion_id": "019e251f-0b20-74ef-a960-c7a78d2d9e9f", "challenge_code": "refuse-junk-mail"}
019df5dd-1500-71d5-86a4-aded769fbbbd	7	019e3068-efa0-75ac-8eb9-bc2f3468aaf1	2026-05-16 10:50:44+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-16", "performed_at": "2026-05-16T10:50:44Z", "completion_id": "019e3068-efa0-7aed-884e-76b1b89b3543", "challenge_code": "no-food-waste-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	8	019e370b-29b8-7712-9c4c-d95e6565d99b	2026-05-17 17:45:39+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-17", "performed_at": "2026-05-17T17:45:39Z", "completion_id": "019e370b-29b8-73a8-8fe2-ae12bb51ff08", "challenge_code": "compost-week"}
019df5dd-1500-71d5-86a4-aded769fbbbd	9	019e45db-d398-7a3a-a405-e7b68c57a84b	2026-05-20 14:48:15+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T14:48:15Z", "completion_id": "019e45db-d398-7f56-8a78-1b1e2ee048d3", "challenge_code": "eco-drive-50km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	1	019dfb71-4e00-7ce5-a8c2-dfdefc31e39e	2026-05-06 04:00:00+00	1	{"type": "user_registered"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	10	019e1c00-1cf0-7424-ab3d-3c8999b1bd47	2026-05-12 11:43:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-12T11:43:50Z", "completion_id": "019e1c00-1cf0-7f87-870b-29527743e89b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	100	019f65a5-cea8-7a4b-bef4-c717bef39db1	2026-07-15 11:59:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T11:59:53Z", "completion_id": "019f65a5-cea8-74a9-84e3-5990f7896270", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	101	019f6b04-6148-775a-b194-fa38ba78d590	2026-07-16 13:01:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T13:01:17Z", "completion_id": "019f6b04-6148-7954-801c-d6b1951c84f9", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	102	019f6fca-9030-72ee-9465-ded27685e6b0	2026-07-17 11:16:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T11:16:14Z", "completion_id": "019f6fca-9030-7ab6-9d1c-0c1b35139f5f", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	103	019f73b2-ea08-71e8-b09b-d47e11bd3726	2026-07-18 05:28:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T05:28:53Z", "completion_id": "019f73b2-ea08-7140-a410-f50919f721de", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	104	019f75d6-9910-7da2-9e69-35839ffa4b62	2026-07-18 15:27:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T15:27:06Z", "completion_id": "019f75d6-9910-731c-9afd-e237022158c2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	105	019f7a0e-b0f8-7f54-9057-5090dd28cf43	2026-07-19 11:06:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T11:06:51Z", "completion_id": "019f7a0e-b0f8-76d3-ad11-beb55a956628", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	106	019f7ebe-f298-7aaa-a7b4-c5322584eccc	2026-07-20 08:57:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T08:57:51Z", "completion_id": "019f7ebe-f298-747e-b106-a7fb416e690e", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	107	019f8438-f890-787c-9591-a83797daae6c	2026-07-21 10:29:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T10:29:14Z", "completion_id": "019f8438-f890-78f3-a1c3-843afbdd2553", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	108	019f84f9-4708-77d0-bf41-f4b89307f74c	2026-07-21 13:59:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T13:59:17Z", "completion_id": "019f84f9-4708-7387-9a3e-d2f981380c72", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	109	019f8a20-4ee8-7ad4-86e4-c68e980c7fab	2026-07-22 14:00:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T14:00:01Z", "completion_id": "019f8a20-4ee8-7133-b830-02db45eeaa42", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	11	019e1c80-8bd8-7efb-929d-8d70eae53875	2026-05-12 14:04:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-12T14:04:07Z", "completion_id": "019e1c80-8bd8-7066-8839-f1b321b1931c", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	110	019f8fc5-2da0-7032-9d97-ba6a8dc86baa	2026-07-23 16:18:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T16:18:12Z", "completion_id": "019f8fc5-2da0-7ac4-b9db-b6d0f40376e0", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	111	019f939d-e778-76e6-9120-ee08a7c8d009	2026-07-24 10:13:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T10:13:47Z", "completion_id": "019f939d-e778-7d4b-a426-c86d800312d6", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	112	019f9aca-5478-79b6-a6de-347970b7ef06	2026-07-25 19:39:39+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T19:39:39Z", "completion_id": "019f9aca-5478-785f-b632-d6594e1ffb03", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	113	019f9de9-b518-7e3d-b8c6-55a96069cb9d	2026-07-26 10:12:47+00	1	{"type": "completion_submitted", "local_date": "2026-07-26", "completion_id": "019f9de9-b518-7a8d-a12e-5d74aeaa3082", "challenge_code": "train-500km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	114	019f9f5d-78f8-76cc-bd82-f709696c9e54	2026-07-26 16:58:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T16:58:51Z", "completion_id": "019f9f5d-78f8-7980-ab8c-aae21c20cb53", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	115	019fa3ae-aaa8-7817-89ad-5506f17aca2f	2026-07-27 13:06:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T13:06:01Z", "completion_id": "019fa3ae-aaa8-7186-9962-11fef1c40eaa", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	116	019fa95e-e3a0-7681-8ecd-8b55f5f5fccd	2026-07-28 15:36:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T15:36:36Z", "completion_id": "019fa95e-e3a0-7389-ae7a-1da89d50719b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	117	019fadac-b608-7ef7-815e-61664761fb8d	2026-07-29 11:40:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T11:40:05Z", "completion_id": "019fadac-b608-7729-8d51-ac55539da059", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	118	019fb43e-bf98-72d8-a71f-671b1da142fb	2026-07-30 18:17:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T18:17:19Z", "completion_id": "019fb43e-bf98-73bf-bb29-8537b17f293b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	119	019fb7a9-8118-749c-a751-18cf9e4c32a5	2026-07-31 10:12:47+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-07-26", "performed_at": "2026-07-26T10:12:47Z", "completion_id": "019f9de9-b518-7a8d-a12e-5d74aeaa3082", "challenge_code": "train-500km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	12	019e20f8-aa60-767a-ba04-a9ca94ae195d	2026-05-13 10:53:48+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T10:53:48Z", "completion_id": "019e20f8-aa60-786a-b8d7-67b766978bc4", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	120	019fb8bb-e348-73d9-8dbf-5e3b2ad08c06	2026-07-31 15:12:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T15:12:29Z", "completion_id": "019fb8bb-e348-7d64-b6a5-4ace02f5eb9a", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	121	019fbc63-30c8-7be2-b83d-959323bdb533	2026-08-01 08:14:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T08:14:05Z", "completion_id": "019fbc63-30c8-7a89-a8bb-d2d77acb015d", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	122	019fc25d-9608-742a-b5be-aaea1852c587	2026-08-02 12:05:41+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T12:05:41Z", "completion_id": "019fc25d-9608-7c8a-b7cf-4561c1551802", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	123	019fc798-7fc0-7a3c-9aa3-850a7b7fc1e2	2026-08-03 12:28:08+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T12:28:08Z", "completion_id": "019fc798-7fc0-7592-8498-0883354e0a95", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	124	019fcdc8-8f48-77c0-beb2-91eada78c4c4	2026-08-04 17:18:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T17:18:21Z", "completion_id": "019fcdc8-8f48-790a-a62a-740f70566edb", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	125	019fd2bf-6f08-7947-bc7c-a16376826673	2026-08-05 16:26:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T16:26:29Z", "completion_id": "019fd2bf-6f08-7d20-8298-28d5ae572105", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	126	019fd2e1-df70-726e-9512-2c0b098d16ca	2026-08-05 17:04:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T17:04:06Z", "completion_id": "019fd2e1-df70-7911-830b-746d25889925", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	127	019fd6fa-5d80-79b5-8be7-086b7fbfcfde	2026-08-06 12:09:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T12:09:20Z", "completion_id": "019fd6fa-5d80-7a59-8966-d2aff214031c", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	128	019fdac5-a5f0-7652-a8fc-b71165c0cbd2	2026-08-07 05:50:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T05:50:14Z", "completion_id": "019fdac5-a5f0-71ef-ae35-ddc16f637c73", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	129	019fdcc1-3f40-7b23-9b97-1334cbb1278f	2026-08-07 15:04:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T15:04:40Z", "completion_id": "019fdcc1-3f40-7922-9fbd-6267a43ca654", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	13	019e2622-d308-7894-86cf-63a0c0b4b028	2026-05-14 10:57:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T10:57:57Z", "completion_id": "019e2622-d308-7cec-bb95-69820b6c63eb", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	130	019fe0f1-9ab0-7bed-a252-1ce828ef0559	2026-08-08 10:35:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T10:35:58Z", "completion_id": "019fe0f1-9ab0-76ce-a369-9e0b7f3faee2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	131	019fe57d-a6c8-776b-b293-cc6ef944ba25	2026-08-09 07:47:25+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T07:47:25Z", "completion_id": "019fe57d-a6c8-77ab-a502-640d3816c338", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	132	019fe587-43b8-7958-897d-f5196517eef8	2026-08-09 07:57:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T07:57:55Z", "completion_id": "019fe587-43b8-79e3-95c0-a75ed4645b99", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	133	019feb00-43f8-7df1-b4d0-627fb02bf486	2026-08-10 09:28:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T09:28:11Z", "completion_id": "019feb00-43f8-7bc5-80a8-255ace1a1e47", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	134	019fef4d-f720-7c07-8ed2-037e49c07a54	2026-08-11 05:31:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T05:31:32Z", "completion_id": "019fef4d-f720-7599-bfbe-7b9d6f3331b1", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	135	019ff673-f3b0-74cb-81a8-01ec90b093f8	2026-08-12 14:50:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T14:50:22Z", "completion_id": "019ff673-f3b0-7fda-a4bc-3963787beb4d", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	136	019ffb95-6db0-7b76-b854-93006f384621	2026-08-13 14:45:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T14:45:02Z", "completion_id": "019ffb95-6db0-7576-87f9-354f4dc7b13d", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	137	019ffed7-17a8-78e7-8fe9-cd60dfca3fad	2026-08-14 05:55:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T05:55:37Z", "completion_id": "019ffed7-17a8-7dd1-9ff3-3185a03d2dc3", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	138	01a00018-1f40-7e86-8f9d-cc1ebfe1764c	2026-08-14 11:46:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T11:46:16Z", "completion_id": "01a00018-1f40-7b76-b16b-76cdb04251a0", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	139	01a004db-3148-72eb-ab57-8d7d9d2abe58	2026-08-15 09:57:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T09:57:49Z", "completion_id": "01a004db-3148-7dea-a86c-3bd489eda2f6", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	14	019e2b01-6808-7229-985e-1c4bc4977a42	2026-05-15 09:39:33+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T09:39:33Z", "completion_id": "019e2b01-6808-7870-8b2a-04b8f1d098ab", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	140	01a0062e-5d68-7e82-9ad5-1dfee10a2411	2026-08-15 16:08:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T16:08:17Z", "completion_id": "01a0062e-5d68-755b-a576-0d67257f6a9e", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	141	01a00ba5-d708-7bc8-8ef2-c896259b5ed9	2026-08-16 17:36:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T17:36:53Z", "completion_id": "01a00ba5-d708-71d0-b324-1ef1aa2ae7f6", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	142	01a00e89-53a0-763c-9ed0-1f4554f80d07	2026-08-17 07:04:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T07:04:36Z", "completion_id": "01a00e89-53a0-7b7a-a53e-16ba65b98c62", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	143	01a00f8d-7178-7551-af23-c23893f72904	2026-08-17 11:48:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T11:48:43Z", "completion_id": "01a00f8d-7178-7599-a62c-57d642065bf9", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	144	01a01494-b870-71fb-9d0d-b03577cbd4e4	2026-08-18 11:14:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T11:14:46Z", "completion_id": "01a01494-b870-74b4-81a7-7337a14ecb23", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	145	01a019f2-2230-7e98-9fb8-82221ae412e2	2026-08-19 12:14:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T12:14:54Z", "completion_id": "01a019f2-2230-77ef-bad1-f5c25adf0789", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	146	01a01b6a-7dd8-78a8-972c-ea53f174321f	2026-08-19 19:05:59+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T19:05:59Z", "completion_id": "01a01b6a-7dd8-707c-9563-7f041caca843", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	147	01a01db1-a6e8-7a7a-bfd8-281ca41210af	2026-08-20 05:42:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T05:42:57Z", "completion_id": "01a01db1-a6e8-7cc8-979b-4926948cf0ea", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	148	01a020ab-5ee8-79f3-982d-63ce46423436	2026-08-20 19:34:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T19:34:57Z", "completion_id": "01a020ab-5ee8-75bd-af9b-5dda1e0d7c3a", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	149	01a02539-8228-7fe0-ad11-4ecd9efdc050	2026-08-21 16:48:41+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T16:48:41Z", "completion_id": "01a02539-8228-7ba5-88f3-5a6a9ede8e46", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	15	019e2c39-8a48-7d15-8bfb-a18aea72d1dd	2026-05-15 15:20:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T15:20:29Z", "completion_id": "019e2c39-8a48-7597-bafe-d7d7fa581741", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	150	01a027e8-6200-76c3-b706-4be5be07582a	2026-08-22 05:18:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T05:18:56Z", "completion_id": "01a027e8-6200-7fb0-999d-255121e890c4", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	151	01a02f3b-d730-7ee5-8382-b94cdb3e8647	2026-08-23 15:27:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T15:27:26Z", "completion_id": "01a02f3b-d730-7d40-a50b-333148d07c65", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	152	01a032f7-9ee0-7a61-9ac8-595bc67eda80	2026-08-24 08:51:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T08:51:24Z", "completion_id": "01a032f7-9ee0-751f-96df-64aa3160c1fa", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	153	01a0394d-10b8-7a6e-ab0e-416b433de234	2026-08-25 14:22:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T14:22:27Z", "completion_id": "01a0394d-10b8-7639-83bb-5294bec40c0c", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	154	01a03c8c-0748-7ffa-913c-c8a3cfd1b9d4	2026-08-26 05:30:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T05:30:05Z", "completion_id": "01a03c8c-0748-7249-b0f8-149153d436c7", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	155	01a03f83-b7c0-7ef8-bb3f-ca3fca98b0f1	2026-08-26 19:19:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T19:19:52Z", "completion_id": "01a03f83-b7c0-7329-9dc8-712cce09cde7", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	156	01a04267-efd8-762f-a1f9-f70c92b123ca	2026-08-27 08:48:23+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T08:48:23Z", "completion_id": "01a04267-efd8-7e22-b6b0-daea16d6c638", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	157	01a046e7-1728-73d5-aa68-5caff7021d23	2026-08-28 05:45:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T05:45:45Z", "completion_id": "01a046e7-1728-7933-92dc-afacbcb5b4f7", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	158	01a049c5-1198-744a-a55d-a537b364b5ec	2026-08-28 19:07:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T19:07:27Z", "completion_id": "01a049c5-1198-71e2-a093-164aef7d759b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	159	01a04c22-6288-783c-82da-1f14d552340c	2026-08-29 06:08:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T06:08:37Z", "completion_id": "01a04c22-6288-780e-ba37-c86498ce4fb9", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	16	019e2f72-0c80-7be7-9c31-6184b3d759b9	2026-05-16 06:21:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T06:21:04Z", "completion_id": "019e2f72-0c80-7d4e-8c8b-8466098bd7a2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	160	01a05228-1e20-72d8-b152-d5c38f0ce52d	2026-08-30 10:12:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T10:12:36Z", "completion_id": "01a05228-1e20-72de-8da8-0ed46def3d4d", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	161	01a058aa-7428-7afc-b2c5-c431b57e6ec1	2026-08-31 16:32:41+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T16:32:41Z", "completion_id": "01a058aa-7428-70b2-a498-3f348d4bd40e", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	162	01a0591d-5e20-7b61-a686-d2d2867b7fcf	2026-08-31 18:38:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T18:38:12Z", "completion_id": "01a0591d-5e20-7276-85a7-58a91eb498c2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	163	01a05e0b-f4c8-7c9e-81d0-3fab55eada0b	2026-09-01 17:37:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T17:37:17Z", "completion_id": "01a05e0b-f4c8-71f4-8be3-18d6f6e88245", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	17	019e3493-53b8-7007-9864-007e9cb68707	2026-05-17 06:15:31+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T06:15:31Z", "completion_id": "019e3493-53b8-7a67-b4e2-10f0ae713d33", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	18	019e3510-4030-7f40-b9b4-15dd5722d599	2026-05-17 08:31:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T08:31:58Z", "completion_id": "019e3510-4030-768c-9f21-c5d26a7fa835", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	19	019e3a72-0b08-7fdc-a9e8-dc914863f8bd	2026-05-18 09:36:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T09:36:53Z", "completion_id": "019e3a72-0b08-79ff-8e1f-5d4c1493a9ed", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	2	019dfdb8-e858-7876-addd-26e9bd7a04c6	2026-05-06 14:37:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T14:37:27Z", "completion_id": "019dfdb8-e858-72e4-8137-cfb9c7a1fa03", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	20	019e4011-86d8-7fec-a2da-3006c0022002	2026-05-19 11:49:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T11:49:11Z", "completion_id": "019e4011-86d8-756d-a070-bbeddd79aa93", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	21	019e4527-25b0-717a-ab2a-fc7ce40be0e9	2026-05-20 11:30:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T11:30:54Z", "completion_id": "019e4527-25b0-7292-b307-5e8c2d88f9ad", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	22	019e4947-6038-7455-97eb-04e491d494cd	2026-05-21 06:44:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T06:44:35Z", "completion_id": "019e4947-6038-73d0-8ecf-d0edabaff761", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	23	019e4f3c-7a00-7a06-9cec-dcbe56d4d256	2026-05-22 10:30:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T10:30:24Z", "completion_id": "019e4f3c-7a00-7607-9ba4-f81b5fc0ce01", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	24	019e5077-24b0-7415-a185-0ccf55611755	2026-05-22 16:14:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T16:14:06Z", "completion_id": "019e5077-24b0-74fe-8520-be857b7d3710", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	25	019e5656-7840-74b8-869b-919530962cdb	2026-05-23 19:36:08+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T19:36:08Z", "completion_id": "019e5656-7840-793d-b2d9-fb9a288c68e4", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	26	019e5884-3968-7d96-8dc6-2d627de2fe2a	2026-05-24 05:45:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T05:45:21Z", "completion_id": "019e5884-3968-7d51-b8dc-f81493553ca2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	27	019e5fc9-b860-77fc-99fb-7fa191c193b5	2026-05-25 15:38:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T15:38:36Z", "completion_id": "019e5fc9-b860-7acb-beb7-d06ac15b4416", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	28	019e62b1-dc60-75a6-96ed-7ee58d7d27f0	2026-05-26 05:11:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T05:11:24Z", "completion_id": "019e62b1-dc60-7b19-a82c-f7e63dcb014a", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	29	019e62d3-fac0-7382-bf00-826e386556c5	2026-05-26 05:48:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T05:48:40Z", "completion_id": "019e62d3-fac0-741d-9e45-23d2b2acd10b", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	3	019e02ba-2470-7ea6-96b8-cff03012d55f	2026-05-07 13:56:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-07T13:56:54Z", "completion_id": "019e02ba-2470-7609-85b8-fb4f9319ae8b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	30	019e69a6-7468-7870-bb2e-b41fee15e451	2026-05-27 13:36:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T13:36:17Z", "completion_id": "019e69a6-7468-7a04-b83f-acf674ce1635", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	31	019e6f30-a318-7b45-8e37-893ab619f71d	2026-05-28 15:25:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T15:25:19Z", "completion_id": "019e6f30-a318-7264-8b79-94d0b806fc2f", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	32	019e73b7-d118-7e3f-853b-391afb5a3cac	2026-05-29 12:31:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T12:31:27Z", "completion_id": "019e73b7-d118-77c7-87bd-2b6a75929406", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	33	019e7a61-0070-7d5f-8c30-acb128a62ea8	2026-05-30 19:33:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T19:33:58Z", "completion_id": "019e7a61-0070-7aaf-aaa6-b331d529863a", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	34	019e7de1-8828-75a9-8e9f-87dd1bba6a9d	2026-05-31 11:53:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T11:53:13Z", "completion_id": "019e7de1-8828-7d6b-a151-a4d0f9d028f2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	35	019e83af-66f8-758a-b6b7-b63e4d424109	2026-06-01 14:56:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T14:56:11Z", "completion_id": "019e83af-66f8-7b41-b941-4efb1929c57e", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	36	019e83d6-f3f8-7ff5-b7c0-e4f5a5fac6cc	2026-06-01 15:39:23+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T15:39:23Z", "completion_id": "019e83d6-f3f8-7111-9fe4-0bf3781a5577", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	37	019e87d6-aa48-7a16-9bbd-9969f1d73ca6	2026-06-02 10:17:33+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T10:17:33Z", "completion_id": "019e87d6-aa48-7be9-876e-2bf99786c1f8", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	38	019e8863-1f50-7320-a6e2-0115382e5114	2026-06-02 12:50:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T12:50:58Z", "completion_id": "019e8863-1f50-7f38-9740-419a58208bd9", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	39	019e8c97-f730-7d31-932e-0f790525527f	2026-06-03 08:27:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T08:27:10Z", "completion_id": "019e8c97-f730-7a3d-b188-8e213baa8978", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	4	019e0805-ea90-7a75-bfcd-92f1dd48d972	2026-05-08 14:37:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-08T14:37:46Z", "completion_id": "019e0805-ea90-73a1-b1d7-dd92a61ffdd3", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	40	019e8cf6-14f0-7d6c-ba7c-964f6fc8e8d4	2026-06-03 10:09:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T10:09:58Z", "completion_id": "019e8cf6-14f0-7ba8-bcaf-305a4012b67d", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	41	019e8e10-c808-7f59-abdd-60fa3ef63186	2026-06-03 15:18:45+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 12900, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T15:18:45Z", "completion_id": "019e8e10-c808-7155-ac12-6a0dd0b3796b", "challenge_code": "refuse-junk-mail"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	42	019e911b-8380-7562-885e-b0a54df54d33	2026-06-04 05:29:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T05:29:20Z", "completion_id": "019e911b-8380-7ea9-8a37-6bf77255668f", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	43	019e942b-a5c8-7058-85b1-c2dddcdb2b03	2026-06-04 19:45:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T19:45:49Z", "completion_id": "019e942b-a5c8-7d2e-bde1-e750e8838971", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	44	019e9683-0348-71c7-9b77-07030dc828e3	2026-06-05 06:40:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T06:40:29Z", "completion_id": "019e9683-0348-7d60-a45f-a706db14baee", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	45	019e96b4-a268-719e-aca8-2b64dd3322e6	2026-06-05 07:34:41+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T07:34:41Z", "completion_id": "019e96b4-a268-76b0-a98b-d207f96ab1b7", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	46	019e9bf2-b8a0-751a-854e-2be9ef87c1b2	2026-06-06 08:00:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T08:00:36Z", "completion_id": "019e9bf2-b8a0-7a30-b4a6-297a6a3c0a39", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	47	019ea152-aeb8-77f7-b315-3a58be1d8006	2026-06-07 09:03:31+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T09:03:31Z", "completion_id": "019ea152-aeb8-7aa8-8e7b-7cb6feb6062b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	48	019ea2b2-f650-7019-b3a3-afb68a222565	2026-06-07 15:28:18+00	1	{"type": "completion_submitted", "local_date": "2026-06-07", "completion_id": "019ea2b2-f650-72f9-a103-124575df2478", "challenge_code": "train-500km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	49	019ea779-1598-7103-8388-d95566b81ab7	2026-06-08 13:43:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T13:43:11Z", "completion_id": "019ea779-1598-7b7e-a842-9b8edfc398dd", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	5	019e0b3e-4d88-7586-aae4-8a7936227a7e	2026-05-09 05:38:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T05:38:13Z", "completion_id": "019e0b3e-4d88-7ecd-865d-cde0b8a78a09", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	50	019eacaf-01f8-7f7c-8ff6-80d589e291f3	2026-06-09 14:00:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T14:00:11Z", "completion_id": "019eacaf-01f8-7f14-a4b1-aaee25e7a3fe", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	51	019eb27f-f1f0-7123-867c-a0b5b020e8bc	2026-06-10 17:06:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T17:06:30Z", "completion_id": "019eb27f-f1f0-707a-af2d-9d9289a6ea66", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	52	019eb7e4-f118-754d-90fe-ae1ef82a7b63	2026-06-11 18:14:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T18:14:55Z", "completion_id": "019eb7e4-f118-7098-bdd9-8fcf7292e062", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	53	019ebb62-7360-722e-ad4e-006dc22ee1c4	2026-06-12 10:30:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T10:30:52Z", "completion_id": "019ebb62-7360-7583-994e-2ce0aa4f929f", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	54	019ebc72-c250-7a67-b588-2d3e74cbb8c8	2026-06-12 15:28:18+00	1	{"type": "completion_rejected", "local_date": "2026-06-07", "completion_id": "019ea2b2-f650-72f9-a103-124575df2478", "challenge_code": "train-500km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	55	019ec013-ed80-7a16-9e90-9a6c03251580	2026-06-13 08:23:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T08:23:12Z", "completion_id": "019ec013-ed80-7bce-b105-5df602bca232", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	56	019ec5cc-f848-7711-8cee-7a7b20cd606e	2026-06-14 11:03:25+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T11:03:25Z", "completion_id": "019ec5cc-f848-7e8b-97d4-168034414be4", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	57	019ec9eb-d728-7e06-95d5-c0fead079d8a	2026-06-15 06:15:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T06:15:37Z", "completion_id": "019ec9eb-d728-7f6a-934b-c7b45785ee55", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	58	019eca29-7c68-7f57-8154-aaed9bd369a7	2026-06-15 07:22:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T07:22:57Z", "completion_id": "019eca29-7c68-7e76-b444-a21a49fbd4d6", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	59	019ecf61-d9c8-7d3e-bc6f-1d264852f9c0	2026-06-16 07:42:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T07:42:37Z", "completion_id": "019ecf61-d9c8-7717-b5ac-31d3d4bd02f7", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	6	019e1297-21b8-78da-b24f-d638177091bc	2026-05-10 15:52:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T15:52:35Z", "completion_id": "019e1297-21b8-7618-9ba9-cd69632213ef", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	60	019ed12e-0a60-72b4-91d3-f17cc3ee385b	2026-06-16 16:05:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T16:05:16Z", "completion_id": "019ed12e-0a60-7926-bfd7-4f7a055b6e58", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	61	019ed4c5-7190-7a0f-ab87-32ed09cc90c8	2026-06-17 08:49:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T08:49:30Z", "completion_id": "019ed4c5-7190-7e6f-8dc9-c750a9153b5b", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	62	019ed591-ca10-7da4-af7d-e11dacc9cb98	2026-06-17 12:32:42+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T12:32:42Z", "completion_id": "019ed591-ca10-7f5a-a3cc-6dc75957d2ec", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	63	019ed969-e3c0-7517-a887-27956abdfb30	2026-06-18 06:27:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T06:27:36Z", "completion_id": "019ed969-e3c0-783f-b33e-3b2250f8afa1", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	64	019ee109-13a8-70d3-b11d-671bb6a7b9e7	2026-06-19 17:58:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T17:58:49Z", "completion_id": "019ee109-13a8-728c-8f89-c160f5ffc362", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	65	019ee5b6-4038-7cc0-aca1-33c58d3137e6	2026-06-20 15:46:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T15:46:27Z", "completion_id": "019ee5b6-4038-76b7-9564-7bdaeaca01c8", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	66	019ee8a9-39a8-7563-84d9-4a3246c7261c	2026-06-21 05:31:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T05:31:05Z", "completion_id": "019ee8a9-39a8-7e9d-8c31-6f0d98e57c93", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	67	019eef6e-5570-773f-8afd-cd6c086190a9	2026-06-22 13:04:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T13:04:06Z", "completion_id": "019eef6e-5570-7b19-88da-2bafccf84b1b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	68	019ef338-7500-71d6-bf76-857ed8834fcc	2026-06-23 06:43:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T06:43:44Z", "completion_id": "019ef338-7500-7cfd-a193-8daf74b8aa35", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	69	019ef472-e900-7d10-bdca-1ed782c80947	2026-06-23 12:27:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T12:27:12Z", "completion_id": "019ef472-e900-7c1f-bbb8-c89d9aa90952", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	7	019e1303-d1f0-7cb5-92ff-21d349dc8c2b	2026-05-10 17:51:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T17:51:18Z", "completion_id": "019e1303-d1f0-7ba2-9850-f003b7078a14", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	70	019ef965-d120-704f-a6f6-9254d13cf1a0	2026-06-24 11:31:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T11:31:00Z", "completion_id": "019ef965-d120-7b13-83ea-e843b9910d47", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	71	019efeaa-6b50-7850-a8bc-2438876eb634	2026-06-25 12:04:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T12:04:02Z", "completion_id": "019efeaa-6b50-73be-bb4d-d44e3c496f88", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	72	019f0554-fe20-7ed1-9cf0-0334b137f882	2026-06-26 19:08:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T19:08:04Z", "completion_id": "019f0554-fe20-7cbd-8fe0-0fe0d6d199b6", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	73	019f0a2e-5b30-7dfb-845e-8f8be16922a3	2026-06-27 17:43:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T17:43:58Z", "completion_id": "019f0a2e-5b30-7fd1-8b41-3dc6f845e7f9", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	74	019f0ef5-64d8-78a7-9060-a5ddfd8031e6	2026-06-28 15:59:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T15:59:51Z", "completion_id": "019f0ef5-64d8-7790-ac4f-a28addda0200", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	75	019f0f0b-c750-73b9-9050-e5f710f88316	2026-06-28 16:24:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T16:24:18Z", "completion_id": "019f0f0b-c750-704a-b016-909dda06a9ca", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	76	019f1406-b620-7170-aa0d-dc390c7d2c61	2026-06-29 15:36:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T15:36:52Z", "completion_id": "019f1406-b620-73ee-87c9-6dcd996f6916", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	77	019f1833-0a50-7f78-8dea-84d7b75d5c63	2026-06-30 11:03:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T11:03:46Z", "completion_id": "019f1833-0a50-77df-8990-56b0df2af02e", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	78	019f1d07-8178-7c15-9fff-cbf2988b0045	2026-07-01 09:34:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T09:34:19Z", "completion_id": "019f1d07-8178-7f3e-850e-6f06a4a5afd9", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	79	019f22ac-0e28-70e1-bcd7-9cebff9b1648	2026-07-02 11:52:09+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T11:52:09Z", "completion_id": "019f22ac-0e28-7567-a658-0d224d342178", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	8	019e1583-c228-7568-8cbf-e43e5caced43	2026-05-11 05:30:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T05:30:17Z", "completion_id": "019e1583-c228-7256-9086-9f8e9b8fa456", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	80	019f2419-4640-7d2c-aa25-e33134ef0aef	2026-07-02 18:31:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T18:31:04Z", "completion_id": "019f2419-4640-7741-b1a2-2a5ea84ad75c", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	81	019f26a7-9240-765c-aa12-bc25a9f9cdbb	2026-07-03 06:25:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T06:25:44Z", "completion_id": "019f26a7-9240-7c89-a078-c0a877cb7002", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	82	019f27e7-8868-714c-97f8-76b6f21d72a9	2026-07-03 12:15:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T12:15:13Z", "completion_id": "019f27e7-8868-7123-a0e2-7ac0ef59affa", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	83	019f2d1f-0b08-7a3a-8523-ecfe8bcb9933	2026-07-04 12:33:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T12:33:57Z", "completion_id": "019f2d1f-0b08-7f48-8f89-e5659ed38df7", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	84	019f2d2a-49f0-7bce-9a8c-1b32932d9f57	2026-07-04 12:46:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T12:46:14Z", "completion_id": "019f2d2a-49f0-789e-92c9-2f8dfd8399da", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	85	019f3213-4700-742c-9cce-654fcb7fb050	2026-07-05 11:39:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T11:39:12Z", "completion_id": "019f3213-4700-7955-8ec6-c6902a049773", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	86	019f3632-3968-7702-9264-8e6780c709b9	2026-07-06 06:51:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T06:51:29Z", "completion_id": "019f3632-3968-797e-abe9-e1dc7cc5c840", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	87	019f38a6-e6d0-7838-b442-645580e0276a	2026-07-06 18:18:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T18:18:10Z", "completion_id": "019f38a6-e6d0-7ba6-8c2d-b5bfdb9abc42", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	88	019f3e15-d8d8-7d24-82f7-25f0b8b325e0	2026-07-07 19:37:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T19:37:27Z", "completion_id": "019f3e15-d8d8-702a-bbde-354e20a2fa70", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	89	019f431f-0048-75fa-93eb-4cc118aa8ee0	2026-07-08 19:05:33+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T19:05:33Z", "completion_id": "019f431f-0048-72d0-b514-1634566913e7", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	9	019e178d-da68-794f-94fd-dfef17fdc692	2026-05-11 15:00:33+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T15:00:33Z", "completion_id": "019e178d-da68-7b42-86ca-ccc48c4c7eb3", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	90	019f456c-2498-7ab8-b1f7-74c393f798d5	2026-07-09 05:49:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T05:49:03Z", "completion_id": "019f456c-2498-7ef2-9bfe-ace9cd899cb5", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	91	019f46a1-ed48-710c-a075-dd02266365f9	2026-07-09 11:27:25+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T11:27:25Z", "completion_id": "019f46a1-ed48-739f-88c1-69ca5930e4e9", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	92	019f4aea-6498-7df3-97e2-9c1b6a4b41af	2026-07-10 07:25:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T07:25:03Z", "completion_id": "019f4aea-6498-7d48-b725-d79902e682f5", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	93	019f4c9d-ae30-718b-860f-f4a003eadac1	2026-07-10 15:20:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T15:20:30Z", "completion_id": "019f4c9d-ae30-7205-be52-ab929e2a5316", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	94	019f512e-4a40-7ae0-91ca-3f10d823413c	2026-07-11 12:36:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T12:36:56Z", "completion_id": "019f512e-4a40-7ff9-af0d-2a4b027d4183", "challenge_code": "vegetarian-meal"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	95	019f51f7-6e70-7e97-9c02-3d72662e3d76	2026-07-11 16:16:38+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T16:16:38Z", "completion_id": "019f51f7-6e70-7c83-bcdb-acd50777864f", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	96	019f5530-2f28-742f-be4c-ee0cb4b18303	2026-07-12 07:17:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T07:17:29Z", "completion_id": "019f5530-2f28-7d40-b8c4-80aefef0ddc2", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	97	019f5b58-8df0-7028-b4a6-1e4910f3eb9f	2026-07-13 11:59:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T11:59:18Z", "completion_id": "019f5b58-8df0-7534-bb3e-0cf0c4e16b4b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	98	019f6235-15d0-7a69-b99c-aa5d557e6664	2026-07-14 19:57:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T19:57:54Z", "completion_id": "019f6235-15d0-714c-b23b-043d99c7180b", "challenge_code": "cycle-5km"}
019dfb71-4e00-7b2b-96fb-d11ec9a70209	99	019f6566-7fa0-7ee7-8b58-9e7410520669	2026-07-15 10:50:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T10:50:44Z", "completion_id": "019f6566-7fa0-7229-a7bb-b568a3f03510", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	1	019e062b-e300-7ce7-828b-6dbc4ddf803f	2026-05-08 06:00:00+00	1	{"type": "user_registered"}
019e062b-e300-7677-899a-554f6beb7ec3	10	019e41c0-f040-768e-be1f-4024006c9803	2026-05-19 19:40:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T19:40:24Z", "completion_id": "019e41c0-f040-7930-b99a-f99d7c678ac5", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	11	019e44d8-07c8-7998-b933-3dfc38b27894	2026-05-20 10:04:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T10:04:29Z", "completion_id": "019e44d8-07c8-7dac-83d2-ca3e18bb65e8", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	12	019e4be3-c980-7511-a2f1-8c44ca79c6e2	2026-05-21 18:54:40+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T18:54:40Z", "completion_id": "019e4be3-c980-7a14-98a1-66a64c0f2dc0", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	13	019e5103-2488-7da8-866c-d342fd101a62	2026-05-22 18:47:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T18:47:01Z", "completion_id": "019e5103-2488-7578-87d3-b4bfbbdd4da4", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	14	019e5453-da10-71f3-98db-08cc2c317b23	2026-05-23 10:14:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T10:14:02Z", "completion_id": "019e5453-da10-7dd7-8903-a82389439c8d", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	15	019e5570-bbc0-70f2-9469-b91f1226a76a	2026-05-23 15:25:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T15:25:12Z", "completion_id": "019e5570-bbc0-7560-a873-c914bbe237f0", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	16	019e5a2b-c718-76a3-a28a-421a27e78045	2026-05-24 13:27:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T13:27:59Z", "completion_id": "019e5a2b-c718-7eae-b643-c2c9220876ab", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	17	019e5a4f-f4d0-7fa0-92f2-8dd740b1c257	2026-05-24 14:07:30+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": null, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "learning", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T14:07:30Z", "completion_id": "019e5a4f-f4d0-76e2-835e-149a90f0b1f3", "challenge_code": "climate-workshop"}
019e062b-e300-7677-899a-554f6beb7ec3	18	019e5f9e-3b90-78da-bce4-db9b93ae638e	2026-05-25 14:51:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T14:51:06Z", "completion_id": "019e5f9e-3b90-70d5-9369-40228a9a01e8", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	19	019e610e-07d0-7889-8fd3-ebe416eed572	2026-05-25 21:32:50+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T21:32:50Z", "completion_id": "019e610e-07d0-7a6f-8a86-1bfeccd19cb7", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	2	019e0765-af08-7892-91ab-aa69ce2eae2e	2026-05-08 11:42:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-08T11:42:45Z", "completion_id": "019e0765-af08-7ddd-a343-18f96d5c04a0", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	20	019e65ba-51d0-7a17-bedc-91394f43c378	2026-05-26 19:19:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T19:19:30Z", "completion_id": "019e65ba-51d0-7e1e-a654-3a5436e5e6d5", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	21	019e6920-0270-7e86-affa-5c6238dcb4fc	2026-05-27 11:09:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T11:09:26Z", "completion_id": "019e6920-0270-764f-b25a-ab1981aafc1b", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	22	019e705f-a180-7c94-9c5f-821137a4440f	2026-05-28 20:56:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T20:56:16Z", "completion_id": "019e705f-a180-7aca-bf86-d67bd3c44a09", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	23	019e73a8-4888-703c-bcc2-3c45393179f1	2026-05-29 12:14:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T12:14:29Z", "completion_id": "019e73a8-4888-7f13-a653-f2d736271e33", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	24	019e7919-bf18-751e-8a43-6b86b090ea46	2026-05-30 13:36:31+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T13:36:31Z", "completion_id": "019e7919-bf18-71af-9b98-b85d4f1e8e53", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	25	019e7f99-abf0-7865-9c93-948c82f4877d	2026-05-31 19:53:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T19:53:58Z", "completion_id": "019e7f99-abf0-7bf4-b8ac-51b403ed4ed1", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	26	019e8271-7470-77f0-94de-118bb06510df	2026-06-01 09:08:54+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T09:08:54Z", "completion_id": "019e8271-7470-7605-9371-c866e3206ecf", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	27	019e886c-2fa0-74ce-9da7-980d3104327f	2026-06-02 13:00:52+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T13:00:52Z", "completion_id": "019e886c-2fa0-7545-bc6c-ba68a3ed9be8", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	28	019e8d42-9eb0-736a-b297-227ddb5c22c5	2026-06-03 11:33:34+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T11:33:34Z", "completion_id": "019e8d42-9eb0-70c8-b977-b2b5ec89749f", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	29	019e9382-5dd8-7145-9634-ec4143d12d81	2026-06-04 16:40:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T16:40:55Z", "completion_id": "019e9382-5dd8-7976-ac8b-7fa4ddb16653", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	3	019e182b-4f00-7e37-a2e7-bc2d0bcda2c8	2026-05-11 17:52:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T17:52:32Z", "completion_id": "019e182b-4f00-7d2a-9227-f161c96b0f0d", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	30	019e9849-bd70-7967-95c3-ea66074cdffc	2026-06-05 14:57:10+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T14:57:10Z", "completion_id": "019e9849-bd70-7143-a66b-9178319b7b9b", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	31	019e9c46-b4a0-73b5-aa75-9fe6132f0a3c	2026-06-06 09:32:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T09:32:20Z", "completion_id": "019e9c46-b4a0-7b1d-b1a0-de8116508943", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	32	019ea385-2300-7a7c-81a3-7456f0a81834	2026-06-07 19:17:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T19:17:52Z", "completion_id": "019ea385-2300-7e12-99a0-8fdcb800b630", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	33	019ea6c5-e298-7c35-ba24-4109b43d5522	2026-06-08 10:27:27+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T10:27:27Z", "completion_id": "019ea6c5-e298-7703-93f1-a2093dc0b152", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	34	019ea8e3-e480-7b2e-b638-a5fccfd2b918	2026-06-08 20:19:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T20:19:28Z", "completion_id": "019ea8e3-e480-7eda-a611-23a31ab6c409", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	35	019eabc6-5b60-7914-9d65-180c12516bb2	2026-06-09 09:46:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T09:46:04Z", "completion_id": "019eabc6-5b60-7b56-bcba-5368cf911a5c", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	36	019eadb6-1d70-7d70-937e-e6da7bd65be6	2026-06-09 18:47:34+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T18:47:34Z", "completion_id": "019eadb6-1d70-77a7-8b09-98d1462f328f", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	37	019eb157-c1b8-7ac0-916a-e9cdb6410ac0	2026-06-10 11:42:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T11:42:59Z", "completion_id": "019eb157-c1b8-75c5-83c9-58d1bd90bc43", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	38	019eb60f-42d0-74c9-b9d9-8f014d25bf28	2026-06-11 09:41:54+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T09:41:54Z", "completion_id": "019eb60f-42d0-7d3e-a85f-610595043b44", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	39	019eb7aa-f558-7aac-a8c6-f308c6df0d5a	2026-06-11 17:11:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T17:11:35Z", "completion_id": "019eb7aa-f558-7309-ba40-0543fb3c3e0e", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	4	019e2731-9388-7d80-9a6a-6d38c5c6f758	2026-05-14 15:53:41+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T15:53:41Z", "completion_id": "019e2731-9388-7545-8a93-b1bbcb6d49f1", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	40	019ebbb6-05e8-7dcd-b55a-7ee7e0047e11	2026-06-12 12:02:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T12:02:09Z", "completion_id": "019ebbb6-05e8-7c71-a422-19a23b2a591c", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	41	019ec564-2c28-79b2-98cb-5413bf777221	2026-06-14 09:08:57+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T09:08:57Z", "completion_id": "019ec564-2c28-7f1a-a446-e1e050f1aaa7", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	42	019ecb1d-1f80-776d-9058-679c28ceced6	2026-06-15 11:49:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T11:49:04Z", "completion_id": "019ecb1d-1f80-7bd9-85a6-7906cc347ae6", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	43	019ecb4c-f1b0-77c3-92ab-258bbd85ae49	2026-06-15 12:41:18+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T12:41:18Z", "completion_id": "019ecb4c-f1b0-7f24-9d71-47dd1e46e120", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	44	019ed053-0be0-7b96-be49-179fd03ffdeb	2026-06-16 12:06:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T12:06:04Z", "completion_id": "019ed053-0be0-7aba-a643-25e2f8df6729", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	45	019ed5bf-5638-7cae-bd03-e1a972a02208	2026-06-17 13:22:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T13:22:27Z", "completion_id": "019ed5bf-5638-7695-b248-77b812f8f8ff", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	46	019ed6f4-dc80-7162-b499-ecaa0d633b49	2026-06-17 19:00:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T19:00:32Z", "completion_id": "019ed6f4-dc80-7119-8757-03d44c82d148", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	47	019ed9b4-3718-770e-a06c-e791e3d7add3	2026-06-18 07:48:47+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T07:48:47Z", "completion_id": "019ed9b4-3718-787e-9d32-cbde73abeef9", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	48	019ee0b0-e570-7a05-b02d-49c1dc65f9b8	2026-06-19 16:22:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T16:22:30Z", "completion_id": "019ee0b0-e570-7997-aa31-47a799d02917", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	49	019ee45b-1150-7b99-b977-f9e2290cc3f4	2026-06-20 09:27:14+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T09:27:14Z", "completion_id": "019ee45b-1150-7aec-8662-42450be92370", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	5	019e2bc1-cdf0-77a8-9508-fed0baae161f	2026-05-15 13:09:42+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T13:09:42Z", "completion_id": "019e2bc1-cdf0-7157-b840-90ec7c928f60", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	50	019ee9b4-6fe8-708f-a417-b73d2235aaff	2026-06-21 10:22:57+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T10:22:57Z", "completion_id": "019ee9b4-6fe8-7c89-985c-a0b7b22074f6", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	51	019ef05f-4138-763d-a65e-4e35f07f3ce8	2026-06-22 17:27:15+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T17:27:15Z", "completion_id": "019ef05f-4138-7b60-a44c-c52dc20792cb", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	52	019ef09f-3838-7ef5-8b62-194f937a25e0	2026-06-22 18:37:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T18:37:07Z", "completion_id": "019ef09f-3838-716a-afcc-5f92223a48e1", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	53	019ef463-6c28-7248-8865-43ebb5152d7a	2026-06-23 12:10:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T12:10:17Z", "completion_id": "019ef463-6c28-7de0-8d07-b7578488aed3", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	54	019ef4a4-7880-7b95-8e58-6f8a6f9eef8c	2026-06-23 13:21:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T13:21:20Z", "completion_id": "019ef4a4-7880-79b2-8bdf-e2bfb63c2f80", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	55	019efa77-c5f0-7a2b-b8b1-d07b7734eb56	2026-06-24 16:30:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T16:30:14Z", "completion_id": "019efa77-c5f0-79c4-b90f-6097f8de8427", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	56	019efe0a-33b0-7372-87c8-84be86df0230	2026-06-25 09:09:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T09:09:02Z", "completion_id": "019efe0a-33b0-7f43-8680-be60bcdd246a", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	57	019effaa-a8f8-7093-9d7f-2f08eb52d528	2026-06-25 16:43:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T16:43:55Z", "completion_id": "019effaa-a8f8-7a45-96f9-a4eb1df04227", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	58	019f0a1d-01c8-7005-8e62-a0c85d6f963a	2026-06-27 17:25:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T17:25:01Z", "completion_id": "019f0a1d-01c8-73cb-880c-71fef60a28a8", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	59	019f0d1d-ed88-7a66-9a53-9d8e16e29dfc	2026-06-28 07:24:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T07:24:53Z", "completion_id": "019f0d1d-ed88-74dd-8f32-f3bd4dd02c6b", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	6	019e3285-a968-7160-9218-7393f39e0e35	2026-05-16 20:41:21+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T20:41:21Z", "completion_id": "019e3285-a968-75a5-ad50-b5587fa22ef9", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	60	019f12cc-3280-797b-9262-07aa9812a6bf	2026-06-29 09:53:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T09:53:20Z", "completion_id": "019f12cc-3280-7b92-a1a7-bf1edce8ad8d", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	61	019f1357-c8e0-7c2d-9e86-563f7304b7fc	2026-06-29 12:25:48+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T12:25:48Z", "completion_id": "019f1357-c8e0-76e9-93fe-b7b73b753eab", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	62	019f1760-3990-7510-b141-1a7207d4c285	2026-06-30 07:13:30+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T07:13:30Z", "completion_id": "019f1760-3990-7587-9a62-d16f3662a3ce", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	63	019f1991-4290-7aef-b164-61e26ad388ee	2026-06-30 17:26:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T17:26:18Z", "completion_id": "019f1991-4290-7784-b48d-16598d7e72fa", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	64	019f1c96-7be0-7a8a-8efb-3677d56698cd	2026-07-01 07:30:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T07:30:52Z", "completion_id": "019f1c96-7be0-7268-8392-26fa610900f2", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	65	019f1f8a-a600-75ba-92a0-3142261caac1	2026-07-01 21:16:48+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T21:16:48Z", "completion_id": "019f1f8a-a600-75c1-bc5d-0b81e38e106c", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	66	019f21d1-5dc8-7635-8d85-d76271b4aff8	2026-07-02 07:53:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T07:53:17Z", "completion_id": "019f21d1-5dc8-70ad-a8c4-4a775097a1ae", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	67	019f2761-f518-7a12-8d01-6c7a5547f7e3	2026-07-03 09:49:19+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T09:49:19Z", "completion_id": "019f2761-f518-7ffc-9530-9ba5f4b6fdb6", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	68	019f28b1-2d80-73b1-9449-fab1aef4e64a	2026-07-03 15:55:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T15:55:28Z", "completion_id": "019f28b1-2d80-7485-ac4e-cc5f75da8850", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	69	019f2e9c-f0a8-72f3-ab22-b6d76c43dd1d	2026-07-04 19:31:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T19:31:05Z", "completion_id": "019f2e9c-f0a8-7a80-8c69-67dfd0e6dca6", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	7	019e3635-4000-7eec-afd1-29f21761ebc8	2026-05-17 13:52:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T13:52:00Z", "completion_id": "019e3635-4000-76de-b018-cdf4b0911b12", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	70	019f2ede-4b20-72da-ac68-c33fdfbe9588	2026-07-04 20:42:28+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T20:42:28Z", "completion_id": "019f2ede-4b20-7ff7-a3be-54a602a576f5", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	71	019f33a6-3370-7244-bc86-3fdcfce75056	2026-07-05 18:59:18+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T18:59:18Z", "completion_id": "019f33a6-3370-7fd7-a2d3-5f6420b3bb33", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	72	019f36fc-0d60-7514-96c8-a5326110027f	2026-07-06 10:31:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T10:31:56Z", "completion_id": "019f36fc-0d60-73eb-835b-f3599bfb5db9", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	73	019f38b5-ac10-7585-9d49-017485907426	2026-07-06 18:34:18+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T18:34:18Z", "completion_id": "019f38b5-ac10-71fe-88f7-164b6cd03769", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	74	019f4663-cef0-7f25-939d-7835655c6855	2026-07-09 10:19:34+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T10:19:34Z", "completion_id": "019f4663-cef0-79cb-a6b8-70233ddaeaae", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	75	019f4888-ba60-7cd5-b2e8-106772ff2966	2026-07-09 20:19:08+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T20:19:08Z", "completion_id": "019f4888-ba60-7156-ac63-2c0c5bd97868", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	76	019f4afb-b248-7e3c-a9b0-b2c66f8526cb	2026-07-10 07:43:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T07:43:57Z", "completion_id": "019f4afb-b248-7656-8d67-f415c6028168", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	77	019f4d87-0490-7931-b510-9d8c57b70c8b	2026-07-10 19:35:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T19:35:22Z", "completion_id": "019f4d87-0490-7498-bdd4-c619bc28d360", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	78	019f5060-8e48-7b03-8145-eaa428dce16e	2026-07-11 08:52:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T08:52:13Z", "completion_id": "019f5060-8e48-7316-aa30-283a956f0b88", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	79	019f529b-3050-7d8b-a0ff-16feede99292	2026-07-11 19:15:30+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T19:15:30Z", "completion_id": "019f529b-3050-7c11-820e-4a6b2170948f", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	8	019e3ad7-21f0-736b-9413-54a3a797e446	2026-05-18 11:27:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T11:27:18Z", "completion_id": "019e3ad7-21f0-7a5e-aeeb-5b2be1dedc3f", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	80	019f572f-1c08-7431-ac67-8510cad0c608	2026-07-12 16:35:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T16:35:33Z", "completion_id": "019f572f-1c08-7280-9c36-df2c1d708c64", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	81	019f5788-6768-741a-8ca4-b7b9cbbd6ebd	2026-07-12 18:13:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T18:13:05Z", "completion_id": "019f5788-6768-7200-b4f9-46904635dc6c", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	82	019f5bb1-2988-70a4-9ff8-667f076af8a0	2026-07-13 13:36:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T13:36:05Z", "completion_id": "019f5bb1-2988-761d-a4ab-fe6bebb6c555", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	83	019f656e-72c8-7746-8382-c8d28d9c81a1	2026-07-15 10:59:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T10:59:25Z", "completion_id": "019f656e-72c8-757a-a593-e274f2a47424", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	84	019f7170-f118-703f-b30f-68ef984622f4	2026-07-17 18:57:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T18:57:35Z", "completion_id": "019f7170-f118-77c1-85e0-d19b4f1ef478", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	85	019f7580-5708-75eb-b53e-a072c6dec3b9	2026-07-18 13:52:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T13:52:53Z", "completion_id": "019f7580-5708-70b8-9734-11d9cd3706db", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	86	019f76aa-4490-7a2d-a074-64afc36a61a0	2026-07-18 19:18:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T19:18:18Z", "completion_id": "019f76aa-4490-7726-b14c-d109c2c16965", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	87	019f7be4-6ee0-742d-b464-7cd269c35a33	2026-07-19 19:39:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T19:39:56Z", "completion_id": "019f7be4-6ee0-71e2-a016-36796e4196eb", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	88	019f7fba-f638-7c53-b444-da8ce2685568	2026-07-20 13:33:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T13:33:07Z", "completion_id": "019f7fba-f638-7d89-8c79-127f4e1ee80b", "challenge_code": "tap-water-1-5l"}
019e062b-e300-7677-899a-554f6beb7ec3	89	019f8013-dff0-7f08-b759-dafbfe13f982	2026-07-20 15:10:14+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T15:10:14Z", "completion_id": "019f8013-dff0-7289-968c-ba32c4a1df5d", "challenge_code": "vegetarian-meal"}
019e062b-e300-7677-899a-554f6beb7ec3	9	019e4125-2188-73cf-a8d0-53409c53188d	2026-05-19 16:50:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T16:50:13Z", "completion_id": "019e4125-2188-7f0e-9fcd-5c61908ba62b", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	1	019e25ed-c500-79cb-85be-9a56ef964b7f	2026-05-14 10:00:00+00	1	{"type": "user_registered"}
019e25ed-c500-7d55-adfe-09786c72a244	10	019e576f-fe90-7838-a8c2-5dfa19e3461d	2026-05-24 00:43:38+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-24T00:43:38Z", "completion_id": "019e576f-fe90-73a7-9aaa-6e5bcbfd415e", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	11	019e6573-e678-7ac2-9ca9-d201cae4e206	2026-05-26 18:02:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T18:02:35Z", "completion_id": "019e6573-e678-7306-80d0-1529863fb0c4", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	12	019e6a16-8bb8-7bd6-a930-c0bc152d655e	2026-05-27 15:38:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T15:38:43Z", "completion_id": "019e6a16-8bb8-711e-b6a6-48e8d5832e5e", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	13	019e75e0-0078-7b9d-af7e-7e14eb5ef077	2026-05-29 22:34:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T22:34:35Z", "completion_id": "019e75e0-0078-7adc-97e4-b1396e2ef4f8", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	14	019e791a-b530-7b7d-b8e7-8c3820606d8e	2026-05-30 13:37:34+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T13:37:34Z", "completion_id": "019e791a-b530-7970-b771-2d24331a1b53", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	15	019e7dd1-d0b8-7acc-a811-ba9d19267556	2026-05-31 11:36:03+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T11:36:03Z", "completion_id": "019e7dd1-d0b8-74c1-85d1-7ca282583a11", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	16	019e7eeb-a140-7a49-9767-9937d4501972	2026-05-31 16:43:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T16:43:52Z", "completion_id": "019e7eeb-a140-7ab7-87d8-d4a4d3597e84", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	17	019e7f28-5450-7ec5-8758-c46e7988b785	2026-05-31 17:50:10+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T17:50:10Z", "completion_id": "019e7f28-5450-7550-998d-e8c51dacad3e", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	18	019e8380-c960-7fde-ba7e-694d1fcca52a	2026-06-01 14:05:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T14:05:16Z", "completion_id": "019e8380-c960-7f72-9d6f-62365f38aca7", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	19	019e8f74-5390-7205-9551-fb68c939f13a	2026-06-03 21:47:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T21:47:06Z", "completion_id": "019e8f74-5390-7bbf-9018-d64f3f375fb6", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	2	019e2bb4-d5a0-75d0-aee3-ecd763fbb3a4	2026-05-15 12:55:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T12:55:32Z", "completion_id": "019e2bb4-d5a0-7b88-b204-c63869e74f66", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	20	019e9537-f548-77a1-aff5-945893951e3f	2026-06-05 00:38:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-05T00:38:53Z", "completion_id": "019e9537-f548-7954-8dad-b5bddda4a471", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	21	019e999e-dd90-7cad-acd9-1d37dd4a87ec	2026-06-05 21:09:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T21:09:46Z", "completion_id": "019e999e-dd90-7ad8-8ad1-1602d2b91cf4", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	22	019e9ed6-73b8-71ab-b825-2109dc535959	2026-06-06 21:28:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T21:28:35Z", "completion_id": "019e9ed6-73b8-70a0-91af-c0057f69ac39", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	23	019ea3a0-ec48-7114-aed5-ae3ab0e63ae7	2026-06-07 19:48:13+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-06-07", "performed_at": "2026-06-07T19:48:13Z", "completion_id": "019ea3a0-ec48-74c8-9271-63aaab6e532c", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	24	019eae3c-3590-790b-a4e7-cad6c9a5a485	2026-06-09 21:14:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T21:14:02Z", "completion_id": "019eae3c-3590-7f79-ad3b-8953fa5d807c", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	25	019eb2b5-5200-7a2c-a4f1-865a411af59b	2026-06-10 18:04:48+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T18:04:48Z", "completion_id": "019eb2b5-5200-75cc-aac8-f79951f33401", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	26	019eb6af-ff40-7c4c-b4de-124a12eb7169	2026-06-11 12:37:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T12:37:28Z", "completion_id": "019eb6af-ff40-72cf-9743-cf9f644cf095", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	27	019ebe94-69d0-7e65-ba92-1daed872a8ad	2026-06-13 01:24:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-13T01:24:18Z", "completion_id": "019ebe94-69d0-7074-b6e4-edc392829566", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	28	019ec66b-9d90-7bd4-a207-92456156b36c	2026-06-14 13:56:42+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-14T13:56:42Z", "completion_id": "019ec66b-9d90-7c8f-a926-a2596a338305", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	29	019ec8d7-2338-7b47-9f4b-57eabf6c32eb	2026-06-15 01:13:23+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-15T01:13:23Z", "completion_id": "019ec8d7-2338-7813-ba17-f6e1eef628bc", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	3	019e321d-5278-760e-8d1c-3aae9772b4df	2026-05-16 18:47:23+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T18:47:23Z", "completion_id": "019e321d-5278-79ac-b6d3-0002996c6092", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	30	019ecce0-4b80-7250-b023-bc1fcc98fab3	2026-06-15 20:01:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T20:01:52Z", "completion_id": "019ecce0-4b80-72b3-a18d-fb709bd9c33d", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	31	019ed1bd-deb0-7c44-8cdb-1a99510512eb	2026-06-16 18:42:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T18:42:22Z", "completion_id": "019ed1bd-deb0-768b-97cf-48f06b05480b", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	32	019edd1c-50e8-7e8a-bea2-4d8292032bf1	2026-06-18 23:41:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T23:41:21Z", "completion_id": "019edd1c-50e8-74bf-8390-2398b6c291e6", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	33	019ee1f8-22e0-7581-a04b-632d40dcd33c	2026-06-19 22:19:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T22:19:56Z", "completion_id": "019ee1f8-22e0-75c8-a88f-04028ce86312", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	34	019ee6e2-6fe0-7221-80ed-0096cc5e442e	2026-06-20 21:14:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T21:14:20Z", "completion_id": "019ee6e2-6fe0-7fe4-999f-2208ad326de6", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	35	019eea74-6870-7c21-8064-a0b142953527	2026-06-21 13:52:38+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T13:52:38Z", "completion_id": "019eea74-6870-7d69-b701-0a83b706591b", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	36	019eeb8a-a6e8-7ea6-b146-a4e0c393bd06	2026-06-21 18:56:33+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-06-21", "performed_at": "2026-06-21T18:56:33Z", "completion_id": "019eeb8a-a6e8-7568-a4a9-a47e7c515d4c", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	37	019eefa6-da30-7f2b-b5cb-4479478a5d05	2026-06-22 14:05:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T14:05:50Z", "completion_id": "019eefa6-da30-7355-b815-7f1c46cee4bb", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	38	019ef5bc-b6b0-788a-bf42-7215304f05e2	2026-06-23 18:27:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T18:27:26Z", "completion_id": "019ef5bc-b6b0-7845-b349-09d14cbb9695", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	39	019efbad-4468-745c-90bc-3d15dbe44a30	2026-06-24 22:08:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T22:08:17Z", "completion_id": "019efbad-4468-7ff7-abc3-2941c3844404", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	4	019e359f-1698-7e03-a1fe-dd5b945d2377	2026-05-17 11:07:59+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-05-17", "performed_at": "2026-05-17T11:07:59Z", "completion_id": "019e359f-1698-7aac-8306-5ff548bbf2df", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	40	019f006e-6a40-7d3f-b20e-6dcec9744e6d	2026-06-25 20:17:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T20:17:44Z", "completion_id": "019f006e-6a40-7482-ad42-21aac1c7a7ff", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	41	019f0428-7888-74f8-be54-5db7f8a1098e	2026-06-26 13:39:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T13:39:49Z", "completion_id": "019f0428-7888-7487-8a71-6d0dfdf4e3fb", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	42	019f100e-e358-70a9-a416-6acb44c26a32	2026-06-28 21:07:19+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-28", "performed_at": "2026-06-28T21:07:19Z", "completion_id": "019f100e-e358-7a3a-a76d-58ed6d0185ef", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	43	019f1047-2d80-7cdd-8f49-063f2cc649a8	2026-06-28 22:08:48+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-06-28", "performed_at": "2026-06-28T22:08:48Z", "completion_id": "019f1047-2d80-7aa2-a6fa-123d20d1d9ce", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	44	019f15b5-6bd8-7671-86da-ae0539e0a465	2026-06-29 23:27:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T23:27:19Z", "completion_id": "019f15b5-6bd8-72ec-b8f5-d708be85661f", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	45	019f201d-83a8-70d0-8e69-babc6ba87ce8	2026-07-01 23:57:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T23:57:13Z", "completion_id": "019f201d-83a8-7ff8-be1a-9a45196493ef", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	46	019f2847-3c68-7359-8253-e6247277b71f	2026-07-03 13:59:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T13:59:45Z", "completion_id": "019f2847-3c68-79f9-80bf-9820e51e6574", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	47	019f322a-c2b8-7e06-85b3-c41463c11b48	2026-07-05 12:04:51+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-07-05", "performed_at": "2026-07-05T12:04:51Z", "completion_id": "019f322a-c2b8-7b32-a6ad-bb345ed71620", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	48	019f3298-5580-7fc5-987e-87e77c918ea9	2026-07-05 14:04:32+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-05", "performed_at": "2026-07-05T14:04:32Z", "completion_id": "019f3298-5580-7bee-bfcb-964128346882", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	49	019f3e9f-8ec0-732e-b6c2-6273c9c036c9	2026-07-07 22:07:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T22:07:52Z", "completion_id": "019f3e9f-8ec0-7f48-ab7a-8657844fda61", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	5	019e35f6-1808-709e-9e00-91ff016405c8	2026-05-17 12:43:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T12:43:01Z", "completion_id": "019e35f6-1808-7cf8-a810-8fe631531dd5", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	50	019f42e8-4c60-7477-a476-40e86ee775fa	2026-07-08 18:05:48+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T18:05:48Z", "completion_id": "019f42e8-4c60-78c1-8b84-c7c7b69d9d81", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	51	019f4e54-2060-7def-882e-949debd52955	2026-07-10 23:19:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T23:19:24Z", "completion_id": "019f4e54-2060-721d-8902-56cc2c9cf425", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	52	019f5829-d788-7f81-b6f8-a140a0d017d4	2026-07-12 21:09:25+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T21:09:25Z", "completion_id": "019f5829-d788-7ec1-8ea4-aadb20bd7fae", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	53	019f5cca-1f50-7129-b89f-e8c3b25beb39	2026-07-13 18:42:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T18:42:58Z", "completion_id": "019f5cca-1f50-7777-90d0-84c75cb91834", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	54	019f622a-3890-70fb-b194-2b7a7f800bbd	2026-07-14 19:46:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T19:46:02Z", "completion_id": "019f622a-3890-7f6a-871d-c089253a57f2", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	55	019f657d-a950-7a0d-8b6d-a1d814622dd2	2026-07-15 11:16:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T11:16:02Z", "completion_id": "019f657d-a950-7246-974c-976ab658b134", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	56	019f6d27-a2f0-7d4b-888d-9c8c8c4c11bd	2026-07-16 22:59:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T22:59:02Z", "completion_id": "019f6d27-a2f0-740b-8889-4f515d13e470", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	57	019f700a-8f00-7950-9056-e0d8a1341033	2026-07-17 12:26:08+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T12:26:08Z", "completion_id": "019f700a-8f00-755c-a22b-63b80382100a", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	58	019f7a25-b398-7165-9975-88d0ce3dc171	2026-07-19 11:31:59+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-19", "performed_at": "2026-07-19T11:31:59Z", "completion_id": "019f7a25-b398-7c54-a045-e79c3c6b61a7", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	59	019f7cfa-0560-704a-a4e1-e2ea418489c8	2026-07-20 00:43:08+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-20T00:43:08Z", "completion_id": "019f7cfa-0560-7345-b520-5f49829b17bf", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	6	019e38bd-0420-7fb9-b5cc-ddb693ece2d9	2026-05-18 01:39:32+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-17", "performed_at": "2026-05-18T01:39:32Z", "completion_id": "019e38bd-0420-73f5-a869-e0c631a7bcec", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	60	019f8115-9880-7629-9ec7-fba69c2cbb1a	2026-07-20 19:51:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T19:51:44Z", "completion_id": "019f8115-9880-706e-90c4-033e1dcf4c4b", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	61	019f86eb-7e00-7a03-9b07-69163014d1d0	2026-07-21 23:03:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T23:03:28Z", "completion_id": "019f86eb-7e00-7658-ab31-1f34cecc2970", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	62	019f8c45-b758-77de-9fe3-867f257a897c	2026-07-23 00:00:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-23T00:00:07Z", "completion_id": "019f8c45-b758-78ee-9407-ade0e9428db8", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	63	019f96c4-8790-7613-a677-b4db7a785a51	2026-07-25 00:54:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-25T00:54:50Z", "completion_id": "019f96c4-8790-7fdb-ab5e-e76b60f860ba", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	64	019f9ab2-4c20-7ada-b3ed-b76cb6919639	2026-07-25 19:13:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T19:13:24Z", "completion_id": "019f9ab2-4c20-7127-9577-a575876f6130", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	65	019fa030-8068-744f-9bc2-f5c14b1b4a3e	2026-07-26 20:49:21+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T20:49:21Z", "completion_id": "019fa030-8068-728f-b02d-08fd9a5f583d", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	66	019fa09e-6538-7132-b7fa-8452d6d19470	2026-07-26 22:49:23+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T22:49:23Z", "completion_id": "019fa09e-6538-7282-acf3-970c594043df", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	67	019fa5bd-a100-7ef2-a89c-6256bdfeb1a2	2026-07-27 22:41:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T22:41:36Z", "completion_id": "019fa5bd-a100-7674-8599-e862dd4f4d2d", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	68	019faf47-c480-7092-9d9b-9b0fa194be33	2026-07-29 19:09:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T19:09:04Z", "completion_id": "019faf47-c480-7d55-96b5-6f3e15760092", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	69	019fb30c-b7d8-712a-8d58-3219bff75283	2026-07-30 12:43:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T12:43:03Z", "completion_id": "019fb30c-b7d8-7fa6-9b3f-5e9539ad82f8", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	7	019e3d6c-3068-7a95-a208-eade4847886b	2026-05-18 23:29:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T23:29:21Z", "completion_id": "019e3d6c-3068-7868-ad9a-9f5f66b9605e", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	70	019fbf33-a648-7d32-829a-50a5f7b49d99	2026-08-01 21:21:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T21:21:01Z", "completion_id": "019fbf33-a648-7a97-92c6-6ec145b0161e", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	71	019fc424-34d8-7b18-850e-2e77cc4a990a	2026-08-02 20:22:15+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-02T20:22:15Z", "completion_id": "019fc424-34d8-7170-a51d-d246b8901beb", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	72	019fc80b-90c8-7e21-866d-216417f97922	2026-08-03 14:33:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T14:33:49Z", "completion_id": "019fc80b-90c8-7a52-b3b3-ce07e94ceb5a", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	73	019fd46e-7ab0-7644-9c97-8a08a2faedbf	2026-08-06 00:17:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-06T00:17:18Z", "completion_id": "019fd46e-7ab0-7877-a3a6-3cf46fd1cdb5", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	74	019fdc31-fb78-7a6a-bc59-8251d589e8eb	2026-08-07 12:28:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T12:28:11Z", "completion_id": "019fdc31-fb78-7b06-9664-cea3f239c7e8", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	75	019fe717-80a8-7c34-bb58-c6c6dc2f5a62	2026-08-09 15:15:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T15:15:05Z", "completion_id": "019fe717-80a8-762b-bc0c-179d761e9b87", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	76	019fe8cd-b458-7115-a392-173de898609c	2026-08-09 23:13:43+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-09T23:13:43Z", "completion_id": "019fe8cd-b458-7f00-bf7f-84cc21bdc670", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	77	019fe902-9b50-7821-b0e2-98ed3f4491f0	2026-08-10 00:11:30+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-10T00:11:30Z", "completion_id": "019fe902-9b50-700e-a46a-25adacef918c", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	78	019fee29-baa0-7fd1-af75-6ae790b224cb	2026-08-11 00:12:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-11T00:12:20Z", "completion_id": "019fee29-baa0-754e-bac8-0f08e12b6dfa", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	79	019ff230-eee8-75c4-bfcc-3efcd084c2e2	2026-08-11 18:58:41+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T18:58:41Z", "completion_id": "019ff230-eee8-7b5d-a6bb-deee16dba702", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	8	019e4cf4-1c58-7cf2-813a-0495e9d3c54c	2026-05-21 23:52:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T23:52:07Z", "completion_id": "019e4cf4-1c58-73a8-a7c5-29940250cdaf", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	80	019ff799-4970-79f6-b314-d477d08f6bf7	2026-08-12 20:10:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T20:10:46Z", "completion_id": "019ff799-4970-737e-bc9c-4765464f6b49", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	81	019ffb18-5e10-7c1f-bead-6b5182a67cb4	2026-08-13 12:28:26+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T12:28:26Z", "completion_id": "019ffb18-5e10-7f61-b6e6-a0d34bbc80cf", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	82	01a002d4-8bd8-794b-b492-5961c44b3c8f	2026-08-15 00:31:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-15T00:31:19Z", "completion_id": "01a002d4-8bd8-70d2-bca4-ec75d86bf376", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	83	01a00cb4-ce38-7a37-92fb-93896119a927	2026-08-16 22:32:51+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T22:32:51Z", "completion_id": "01a00cb4-ce38-7d91-afbc-facec935ae04", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	84	01a00cf0-3d10-78c5-b218-abb6d44df004	2026-08-16 23:37:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T23:37:46Z", "completion_id": "01a00cf0-3d10-7926-bf7a-3ef39fd197e6", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	85	01a00d24-4d30-7828-978b-dceaf129cb9b	2026-08-17 00:34:38+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-17T00:34:38Z", "completion_id": "01a00d24-4d30-72cd-ad66-528172776e0c", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	86	01a02624-18d8-773d-9b74-1e7d5d56b408	2026-08-21 21:04:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T21:04:55Z", "completion_id": "01a02624-18d8-7652-afb6-0099901c281e", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	87	01a02e6b-3cd8-7f4e-84cb-6240019ac3b8	2026-08-23 11:39:35+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-23", "performed_at": "2026-08-23T11:39:35Z", "completion_id": "01a02e6b-3cd8-735b-88a5-a3be8ce03abf", "challenge_code": "no-food-waste-week"}
019e25ed-c500-7d55-adfe-09786c72a244	88	01a02ee7-eeb8-74e3-84de-fd58f6d3f53a	2026-08-23 13:55:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T13:55:47Z", "completion_id": "01a02ee7-eeb8-7a45-b9db-319ac9c1b6d9", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	89	01a02ef7-34e0-747d-b1d6-4e2fdac12731	2026-08-23 14:12:28+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-08-23", "performed_at": "2026-08-23T14:12:28Z", "completion_id": "01a02ef7-34e0-7df2-8ae6-5d57586017a5", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	9	019e51a2-1020-7987-80ec-08a1e5166aa2	2026-05-22 21:40:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T21:40:36Z", "completion_id": "019e51a2-1020-7fdb-8ca1-485979e12717", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	90	01a035c2-6b28-730b-a52e-41d27dbb218a	2026-08-24 21:52:09+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T21:52:09Z", "completion_id": "01a035c2-6b28-7080-b429-40bbaa999c05", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	91	01a03a7d-fb50-71c6-9af4-021651ff9572	2026-08-25 19:55:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T19:55:30Z", "completion_id": "01a03a7d-fb50-7338-a2a3-d0f170ffac9c", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	92	01a04829-9d90-7f55-b8c0-861c39a9296f	2026-08-28 11:38:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T11:38:02Z", "completion_id": "01a04829-9d90-7dd4-96b3-95b84fc954bd", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	93	01a0531b-a5e0-7ebf-9cd3-4c236bee8d1a	2026-08-30 14:38:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T14:38:36Z", "completion_id": "01a0531b-a5e0-7e3d-8ec3-b5cf7222c54d", "challenge_code": "vegetarian-meal"}
019e25ed-c500-7d55-adfe-09786c72a244	94	01a054da-22a8-7021-a969-35d35d2ffbc3	2026-08-30 22:46:17+00	1	{"type": "completion_approved", "points": 80, "savings": {"co2e_g": 16600, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 2, "local_date": "2026-08-30", "performed_at": "2026-08-30T22:46:17Z", "completion_id": "01a054da-22a8-7d8c-8f20-55bbc30f5d22", "challenge_code": "replace-four-red-meat-meals"}
019e25ed-c500-7d55-adfe-09786c72a244	95	01a05a64-f180-7ca6-8d10-da601d73d8a0	2026-09-01 00:36:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-09-01T00:36:00Z", "completion_id": "01a05a64-f180-7cda-8c1a-488e9bef7b71", "challenge_code": "vegetarian-meal"}
019e3e9a-e880-7be8-a322-577f33cebb91	1	019e3e9a-e880-76e8-9419-c3bd5a767372	2026-05-19 05:00:00+00	1	{"type": "user_registered"}
019e3e9a-e880-7be8-a322-577f33cebb91	10	019e9d9f-3408-778c-bc8b-2d2df6e2e8fb	2026-06-06 15:48:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T15:48:37Z", "completion_id": "019e9d9f-3408-7b08-84f6-346f6a7d2ae9", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	11	019ea1f8-ba88-7c0d-b0da-aeb57fe73059	2026-06-07 12:04:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T12:04:53Z", "completion_id": "019ea1f8-ba88-7a5f-aa2b-5ca062642352", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	12	019ec1c0-2298-7f7f-b72a-8a9d36ab02ba	2026-06-13 16:10:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T16:10:55Z", "completion_id": "019ec1c0-2298-7117-84e3-2d912803538a", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	13	019ec678-efb8-7367-b06a-ce56bda50c2e	2026-06-14 14:11:15+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-14T14:11:15Z", "completion_id": "019ec678-efb8-7271-a05e-7c8b03bc11f9", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	14	019ec6d9-8e18-73b1-a80c-b111c2fa2572	2026-06-14 15:56:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T15:56:47Z", "completion_id": "019ec6d9-8e18-7183-a8be-c6fcb4babd77", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	15	019eea7b-d2e0-760d-9617-a3e21b02a4e2	2026-06-21 14:00:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T14:00:44Z", "completion_id": "019eea7b-d2e0-7968-98c2-6ee424ad44d5", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	16	019eebd8-da70-78b6-afeb-258cc52f5675	2026-06-21 20:21:58+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-21", "performed_at": "2026-06-21T20:21:58Z", "completion_id": "019eebd8-da70-7b67-a166-7771b6ea605c", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	17	019f095b-82a0-7712-9986-c61a1e56d488	2026-06-27 13:53:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T13:53:40Z", "completion_id": "019f095b-82a0-79e6-97b6-49f3a75b89b1", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	18	019f099b-7d88-7d9d-b98e-b096d70bf4c3	2026-06-27 15:03:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T15:03:33Z", "completion_id": "019f099b-7d88-757e-a915-9b4b932d62f4", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	19	019f0e5a-3a30-7284-96a8-dcc4d1f5862e	2026-06-28 13:10:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T13:10:22Z", "completion_id": "019f0e5a-3a30-7d75-a91f-720ababaa349", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	2	019e53ea-7d68-7299-893b-a9b70dd48c73	2026-05-23 08:18:57+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T08:18:57Z", "completion_id": "019e53ea-7d68-7dc9-ab3d-f3c25943d17a", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	20	019f2dc5-49a0-7b5b-9ec2-7ad3bdd37b63	2026-07-04 15:35:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T15:35:32Z", "completion_id": "019f2dc5-49a0-7862-8f94-0b7085777286", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	21	019f2ec5-a688-72f4-8be1-e80aacfe22b9	2026-07-04 20:15:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T20:15:33Z", "completion_id": "019f2ec5-a688-704e-b673-96d3eb115af6", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	22	019f33c7-6b58-7cab-868d-2819807ccb41	2026-07-05 19:35:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T19:35:35Z", "completion_id": "019f33c7-6b58-7370-97b1-5465f5763e67", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	23	019f50c1-9a08-7dd9-9099-91105bf05cd1	2026-07-11 10:38:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T10:38:13Z", "completion_id": "019f50c1-9a08-76f0-ae05-d5e7e2365620", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	24	019f5707-f498-7ecb-bb69-0d04136f424d	2026-07-12 15:52:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T15:52:47Z", "completion_id": "019f5707-f498-7f8b-bba7-98413bde72f1", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	25	019f7433-6c78-72d6-b058-7b75ab45347f	2026-07-18 07:49:15+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T07:49:15Z", "completion_id": "019f7433-6c78-7b37-a5d8-7108b6d8e83e", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	26	019f7a51-6b00-7e7e-a61e-19e9e2e03d4d	2026-07-19 12:19:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T12:19:44Z", "completion_id": "019f7a51-6b00-7e3b-ae63-8b202b628b57", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	27	019f996a-a920-7387-9af3-f97f8fe9a767	2026-07-25 13:15:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T13:15:32Z", "completion_id": "019f996a-a920-7e13-8c7d-73c984b8db4a", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	28	019f9a8f-2fd8-744c-8914-e7d21116a076	2026-07-25 18:35:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T18:35:03Z", "completion_id": "019f9a8f-2fd8-77d7-a59d-9a13530bfc08", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	29	019f9eb6-7af8-714f-902d-af8670fbc0f2	2026-07-26 13:56:27+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T13:56:27Z", "completion_id": "019f9eb6-7af8-73d2-9baf-6b7ab4646684", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	3	019e540e-8028-7f93-879a-4efb137d8f95	2026-05-23 08:58:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T08:58:17Z", "completion_id": "019e540e-8028-7da0-94bb-881b029bb20d", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	30	019f9f7e-10b8-7961-8e94-29f6d19cfbb8	2026-07-26 17:34:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T17:34:27Z", "completion_id": "019f9f7e-10b8-7829-975a-2935837689d3", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	31	019fbc07-9f60-77e8-9b75-509088db46e0	2026-08-01 06:34:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T06:34:04Z", "completion_id": "019fbc07-9f60-7c41-86f6-2e392263b6ac", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	32	019fbda4-6f10-784d-9940-57b6abc22a10	2026-08-01 14:04:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T14:04:58Z", "completion_id": "019fbda4-6f10-7f9a-be88-ea1c127b1c39", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	33	019fc1b9-62e0-733c-9484-d02c908f6d6c	2026-08-02 09:06:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T09:06:20Z", "completion_id": "019fc1b9-62e0-7fa4-8dbd-a638ebe533d1", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	34	019fc328-dd18-7ed9-9ba8-aaf31178ec90	2026-08-02 15:47:43+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-02T15:47:43Z", "completion_id": "019fc328-dd18-79f3-a406-702a7c16167e", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	35	019fe142-0c70-7de5-9bb5-f469e42a6003	2026-08-08 12:03:50+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T12:03:50Z", "completion_id": "019fe142-0c70-7dbe-b790-69326205f8d0", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	36	019fe31a-9530-75f7-a574-0b407fa4714f	2026-08-08 20:39:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T20:39:58Z", "completion_id": "019fe31a-9530-73ee-a8f4-b1c85882fa4c", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	37	019fe689-13b8-7791-b31e-f758a10b1c4e	2026-08-09 12:39:31+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-09T12:39:31Z", "completion_id": "019fe689-13b8-7a44-9a9f-03e68a000fd9", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	38	019fe7d6-a258-783c-8ee3-1ad227cba01f	2026-08-09 18:43:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T18:43:51Z", "completion_id": "019fe7d6-a258-7008-a7d2-53d44a2b6aae", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	39	01a00480-43f0-72b2-a8db-a99aa9ba544f	2026-08-15 08:18:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T08:18:30Z", "completion_id": "01a00480-43f0-7664-8c83-160ddecb0ff7", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	4	019e5a06-ed80-7002-a4d9-8b7b068df4ed	2026-05-24 12:47:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T12:47:44Z", "completion_id": "019e5a06-ed80-724b-a321-4866f4a53ee0", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	40	01a00667-3fe8-7d3a-9e58-83e1441d7e02	2026-08-15 17:10:25+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T17:10:25Z", "completion_id": "01a00667-3fe8-7bd5-b930-25154c63b89a", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	41	01a00a7c-4b28-7122-b841-16a31246b63e	2026-08-16 12:11:53+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T12:11:53Z", "completion_id": "01a00a7c-4b28-7c20-a10a-767955d9a1e5", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	42	01a00b49-ad48-7831-aaee-7f94d26cb98f	2026-08-16 15:56:13+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T15:56:13Z", "completion_id": "01a00b49-ad48-774b-9622-bac4319cfc1a", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	43	01a028d2-ba30-72dd-8a11-ceb8210e8208	2026-08-22 09:34:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T09:34:54Z", "completion_id": "01a028d2-ba30-796f-891c-6b45bfc797d3", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	44	01a02b00-e4d0-777c-ad0b-4c864ba4a1fd	2026-08-22 19:44:34+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T19:44:34Z", "completion_id": "01a02b00-e4d0-74bc-b61d-28ad135a6891", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	45	01a02df1-9838-7ac5-87d2-2e352750be0b	2026-08-23 09:26:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T09:26:43Z", "completion_id": "01a02df1-9838-7e24-8803-e1583cf2be21", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	46	01a04ec1-aa30-7684-ad42-3e56a333f0cc	2026-08-29 18:21:50+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T18:21:50Z", "completion_id": "01a04ec1-aa30-7962-953e-4379691a0c3c", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	47	01a05333-0258-7759-a31e-321811aa41c5	2026-08-30 15:04:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T15:04:07Z", "completion_id": "01a05333-0258-7896-a5d4-7453e9f3942a", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	5	019e77a7-a8e8-78a0-93b4-6954fde0b528	2026-05-30 06:52:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T06:52:17Z", "completion_id": "019e77a7-a8e8-78ea-a318-1aaa62d027c0", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	6	019e782c-22f8-7ccd-8f55-be5beda0a4ce	2026-05-30 09:16:59+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T09:16:59Z", "completion_id": "019e782c-22f8-7753-9991-c982bd17bcac", "challenge_code": "air-dry-laundry"}
019e3e9a-e880-7be8-a322-577f33cebb91	7	019e7e36-1c80-7c5e-923f-08a8d3d05bb0	2026-05-31 13:25:36+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T13:25:36Z", "completion_id": "019e7e36-1c80-7958-964f-f3a15d5d3b1d", "challenge_code": "no-food-waste-week"}
019e3e9a-e880-7be8-a322-577f33cebb91	8	019e7fa1-5cb0-715d-9677-60ff68292047	2026-05-31 20:02:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T20:02:22Z", "completion_id": "019e7fa1-5cb0-74f5-8976-5f785c6575f0", "challenge_code": "cycle-5km"}
019e3e9a-e880-7be8-a322-577f33cebb91	9	019e9cb0-d880-7d60-a3f8-57c00d864fd1	2026-06-06 11:28:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T11:28:16Z", "completion_id": "019e9cb0-d880-7108-a801-aa6366d39571", "challenge_code": "cycle-5km"}
019e6270-7e00-743b-82e5-e422dbbfd50c	1	019e6270-7e00-7a24-86a1-d1f00fbcb982	2026-05-26 04:00:00+00	1	{"type": "user_registered"}
019e6270-7e00-743b-82e5-e422dbbfd50c	10	019e87aa-a4c0-70ef-969b-bb0cb46e1071	2026-06-02 09:29:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T09:29:28Z", "completion_id": "019e87aa-a4c0-7e48-a508-b66cea545134", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	11	019e8c42-70a8-7c36-991c-f50c730a9591	2026-06-03 06:53:45+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T06:53:45Z", "completion_id": "019e8c42-70a8-7a17-b9b2-8329234468cd", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	12	019e9111-a428-75af-a4d4-ddd864aa2b8e	2026-06-04 05:18:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T05:18:33Z", "completion_id": "019e9111-a428-7061-bbfb-8acae865b181", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	13	019e9782-00a0-7fc6-b4fb-b6ae13c4e5ab	2026-06-05 11:19:00+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T11:19:00Z", "completion_id": "019e9782-00a0-7c53-ac04-041a9fbaea47", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	14	019e9e1e-c830-7479-b25a-d583d5bd88b9	2026-06-06 18:07:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T18:07:58Z", "completion_id": "019e9e1e-c830-7570-b958-5df3e01240ea", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	15	019ea0ad-9ce8-7a0b-b728-a0371aac5999	2026-06-07 06:03:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T06:03:13Z", "completion_id": "019ea0ad-9ce8-779c-a765-a8e9f5ec5539", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	16	019ea5ff-d760-7736-b397-ae9af86ab67e	2026-06-08 06:51:08+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-08", "performed_at": "2026-06-08T06:51:08Z", "completion_id": "019ea5ff-d760-7b09-991b-9aa022d542ee", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	17	019ea707-1218-7163-a54b-d784c5c80f30	2026-06-08 11:38:39+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T11:38:39Z", "completion_id": "019ea707-1218-7446-9420-87640226e5d4", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	18	019eab4c-b6c0-72ee-a81c-087fbef740c7	2026-06-09 07:33:12+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T07:33:12Z", "completion_id": "019eab4c-b6c0-712b-b2c5-3fcc1ea34dec", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	19	019eb1ad-5bc8-79e6-87d2-2ff339a50df5	2026-06-10 13:16:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T13:16:29Z", "completion_id": "019eb1ad-5bc8-7261-86db-79ecbb32ba12", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	2	019e64d5-6840-7a13-867e-6542b32d4750	2026-05-26 15:09:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T15:09:28Z", "completion_id": "019e64d5-6840-7ba6-8b04-66c0af4aa1e3", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	20	019eb5cd-e470-7994-b26a-9b7581c237e8	2026-06-11 08:30:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T08:30:30Z", "completion_id": "019eb5cd-e470-7d2b-aad6-d8899fc663dc", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	21	019ebcb7-ba90-7623-8931-e8868bf8b4ee	2026-06-12 16:43:38+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T16:43:38Z", "completion_id": "019ebcb7-ba90-7955-b8d5-5528e5c9259d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	22	019ebf8c-8d40-7b14-9307-81309c705942	2026-06-13 05:55:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T05:55:20Z", "completion_id": "019ebf8c-8d40-7c1d-abaf-f83253984fff", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	23	019ec6f4-26b0-79aa-adff-db1a59a80528	2026-06-14 16:25:50+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T16:25:50Z", "completion_id": "019ec6f4-26b0-7c34-8b07-bbdf1e8cc512", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	24	019ecb1b-c3d8-7b84-b0db-8d427d7d9db2	2026-06-15 11:47:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T11:47:35Z", "completion_id": "019ecb1b-c3d8-7836-8401-a0bc810a58a9", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	25	019eccb4-70f0-701d-8627-62acc8fdc3aa	2026-06-15 19:13:58+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-15", "performed_at": "2026-06-15T19:13:58Z", "completion_id": "019eccb4-70f0-757a-aa89-c09449258d39", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	26	019ed1b0-d6c0-7844-add2-89e34893c945	2026-06-16 18:28:08+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T18:28:08Z", "completion_id": "019ed1b0-d6c0-7682-a812-61f3884acf91", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	27	019ed518-e8c0-7b65-bea4-250688fb75db	2026-06-17 10:20:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T10:20:40Z", "completion_id": "019ed518-e8c0-798d-89e3-d7e53dbdd937", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	28	019edab0-65b0-7d79-b479-f3444acf0577	2026-06-18 12:24:14+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T12:24:14Z", "completion_id": "019edab0-65b0-7a1d-8333-135645974a3e", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	29	019edeb1-77a8-7c2f-8bec-c06f20a3c7ba	2026-06-19 07:03:53+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T07:03:53Z", "completion_id": "019edeb1-77a8-7ce1-8361-5c05b9ce2f0d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	3	019e69c3-b0c8-797b-80aa-08b6f99ed466	2026-05-27 14:08:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T14:08:13Z", "completion_id": "019e69c3-b0c8-7d50-9526-c3cdd446ffe8", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	30	019ee443-9598-75d6-b9fe-a006b0c4331d	2026-06-20 09:01:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T09:01:35Z", "completion_id": "019ee443-9598-7704-8029-63c820fa4e9d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	31	019eea4e-bfd0-780b-8c64-b7a7359987e3	2026-06-21 13:11:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T13:11:30Z", "completion_id": "019eea4e-bfd0-72c9-ae27-cecc19f529e7", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	32	019ef00d-8758-7aa6-98db-ec60b363fa2b	2026-06-22 15:57:59+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-22", "performed_at": "2026-06-22T15:57:59Z", "completion_id": "019ef00d-8758-7330-a028-525091d8c51b", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	33	019ef0dc-1a28-7b4b-8ca9-b88f8d37c868	2026-06-22 19:43:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T19:43:37Z", "completion_id": "019ef0dc-1a28-7dc1-8def-0ea5a65b5059", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	34	019ef3a7-6758-7843-bf3f-e4bd56d32993	2026-06-23 08:44:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T08:44:55Z", "completion_id": "019ef3a7-6758-7ea3-8d1e-aa328104664d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	35	019ef90d-4cf8-729a-9341-f9bfe29edf04	2026-06-24 09:54:19+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T09:54:19Z", "completion_id": "019ef90d-4cf8-7f31-960f-b9d1316d62b5", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	36	019efe4a-0b70-73fe-ae97-0ae2c8d99ba8	2026-06-25 10:18:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T10:18:46Z", "completion_id": "019efe4a-0b70-7954-b545-52926de21e4c", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	37	019f0324-e368-79ea-b624-ae5a57f2c595	2026-06-26 08:56:17+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T08:56:17Z", "completion_id": "019f0324-e368-7efe-9f45-8143a5083fed", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	38	019f09c8-2720-7163-b28c-40e397b25cc3	2026-06-27 15:52:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T15:52:20Z", "completion_id": "019f09c8-2720-7fb1-af7a-9682391795b4", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	39	019f0dcc-2b00-7eea-9e5e-8b3d519aaa26	2026-06-28 10:35:12+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T10:35:12Z", "completion_id": "019f0dcc-2b00-7f04-8754-b59c4f967b6f", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	4	019e6df8-afb8-79e5-b0ae-c8344d01167c	2026-05-28 09:44:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T09:44:35Z", "completion_id": "019e6df8-afb8-7f18-a20e-9f71626809a9", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	40	019f1374-4da8-7d4c-9a7d-8a5aa7540efd	2026-06-29 12:56:57+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-29", "performed_at": "2026-06-29T12:56:57Z", "completion_id": "019f1374-4da8-7600-86a0-85086cd30323", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	41	019f13ff-3ff8-728e-b4cf-de6110d1ae1e	2026-06-29 15:28:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T15:28:43Z", "completion_id": "019f13ff-3ff8-737e-b843-531f5be546c4", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	42	019f18b0-1dd8-72e5-81ed-c212f0afab07	2026-06-30 13:20:23+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T13:20:23Z", "completion_id": "019f18b0-1dd8-7d2e-916e-7cc04d7cb24c", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	43	019f1c93-2468-713e-ab65-f8a0beecfc52	2026-07-01 07:27:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T07:27:13Z", "completion_id": "019f1c93-2468-78f0-b2f5-e0ecdcf6e4ed", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	44	019f23b2-df68-7a6c-a72b-b90b4a9c7355	2026-07-02 16:39:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T16:39:13Z", "completion_id": "019f23b2-df68-74fe-ab44-3034dc64f26d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	45	019f2880-5d68-731d-a840-86fda865f3e9	2026-07-03 15:02:09+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T15:02:09Z", "completion_id": "019f2880-5d68-7410-9cc2-cf9c2cd6e733", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	46	019f2b88-8c88-70fa-a43f-e0e1414e479d	2026-07-04 05:09:57+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T05:09:57Z", "completion_id": "019f2b88-8c88-77a0-9af8-19cefe4055e0", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	47	019f32e9-a9d0-738d-9b8d-2f3fceb681ce	2026-07-05 15:33:22+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T15:33:22Z", "completion_id": "019f32e9-a9d0-7669-815a-297df4ceac74", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	48	019f3833-ed38-7b38-97a5-7463ff406850	2026-07-06 16:12:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T16:12:35Z", "completion_id": "019f3833-ed38-7e77-937c-4c51b1af7e68", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	49	019f386c-52b8-722b-88f5-f627d00bd9c3	2026-07-06 17:14:11+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-06", "performed_at": "2026-07-06T17:14:11Z", "completion_id": "019f386c-52b8-780e-a944-430b5ffd6d7e", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	5	019e727b-2a98-7785-b1e3-7ef933171f59	2026-05-29 06:45:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T06:45:35Z", "completion_id": "019e727b-2a98-7fa2-9a6f-338771c912ae", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	50	019f3c63-cf90-7102-b24d-68a64605c8ce	2026-07-07 11:43:22+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T11:43:22Z", "completion_id": "019f3c63-cf90-70aa-83aa-5bf26539cbc0", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	51	019f422f-b290-7921-b4f3-56b32576fc56	2026-07-08 14:44:10+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T14:44:10Z", "completion_id": "019f422f-b290-7861-acc7-a6b65709c15e", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	52	019f45bc-d8c0-74e6-805e-620038b2f517	2026-07-09 07:17:12+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T07:17:12Z", "completion_id": "019f45bc-d8c0-784e-b8b0-025e4503ec0f", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	53	019f4b4f-19d8-7f85-ae86-b0782e1b4a95	2026-07-10 09:15:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T09:15:03Z", "completion_id": "019f4b4f-19d8-74e8-92b1-1ec653113be3", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	54	019f5127-64a0-759e-a24d-7193ed2dd3c6	2026-07-11 12:29:24+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T12:29:24Z", "completion_id": "019f5127-64a0-7cae-8346-394a417313c8", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	55	019f5507-daf0-7d8a-b1b2-40e274179011	2026-07-12 06:33:26+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T06:33:26Z", "completion_id": "019f5507-daf0-766b-9049-001f1dd13625", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	56	019f5c10-ca00-702d-a656-0b29090a1693	2026-07-13 15:20:32+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T15:20:32Z", "completion_id": "019f5c10-ca00-7fdc-b423-d244343fbd65", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	57	019f5ca4-8268-7f76-8a14-04828a424ac7	2026-07-13 18:01:53+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-13", "performed_at": "2026-07-13T18:01:53Z", "completion_id": "019f5ca4-8268-7e93-87f2-b15e0b380563", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	58	019f605a-b080-731c-9e8c-428a6355b665	2026-07-14 11:19:44+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T11:19:44Z", "completion_id": "019f605a-b080-7d33-97ce-0351675e575d", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	59	019f6753-28b8-7e74-9c3a-224404e72876	2026-07-15 19:48:51+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T19:48:51Z", "completion_id": "019f6753-28b8-73c2-b5c0-3fee8cb86386", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	6	019e78c9-5910-78db-bf03-70ead86845be	2026-05-30 12:08:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T12:08:42Z", "completion_id": "019e78c9-5910-7955-a5ed-d9e2a2fe366e", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	60	019f6980-d270-7fff-ab9c-1bc41c9be8b3	2026-07-16 05:57:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T05:57:58Z", "completion_id": "019f6980-d270-7513-806b-2f05864f4d54", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	61	019f703f-e740-7add-811e-f5b0e982a465	2026-07-17 13:24:24+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T13:24:24Z", "completion_id": "019f703f-e740-75cb-bc0a-e61acf6d19ca", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	62	019f7581-d9c0-7c59-b38f-d94e8d61a261	2026-07-18 13:54:32+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T13:54:32Z", "completion_id": "019f7581-d9c0-77f8-9fb1-be6cda383423", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	63	019f78ef-79a0-7cdf-a1ee-7f8d4ecfd051	2026-07-19 05:53:08+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T05:53:08Z", "completion_id": "019f78ef-79a0-72c3-b73c-786edd22e9f4", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	64	019f7fe3-8cd8-7fb7-920a-31965de199db	2026-07-20 14:17:27+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-20", "performed_at": "2026-07-20T14:17:27Z", "completion_id": "019f7fe3-8cd8-7955-84eb-c7634dfa06de", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	65	019f8001-fdd0-71c7-9036-cfa2fda58135	2026-07-20 14:50:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T14:50:42Z", "completion_id": "019f8001-fdd0-7dd4-8ec4-9a36d8d1731e", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	66	019f8375-52a0-72a0-a710-fa2654b4a96a	2026-07-21 06:55:32+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T06:55:32Z", "completion_id": "019f8375-52a0-7330-af59-d76213270380", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	67	019fe2c1-0f38-76e1-9687-b1ed968c8976	2026-08-08 19:02:11+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T19:02:11Z", "completion_id": "019fe2c1-0f38-7bea-bbb1-b2ce9692d602", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	68	019fe705-5068-7d3c-b9e7-fc7cddae5cdf	2026-08-09 14:55:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T14:55:13Z", "completion_id": "019fe705-5068-78f9-90bb-7359d6026846", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	69	019fec35-2e00-7c0b-be4a-1def1425f049	2026-08-10 15:05:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T15:05:36Z", "completion_id": "019fec35-2e00-7e5c-b677-1081395e2454", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	7	019e7cc5-0820-7476-bbd6-72cab65a9cce	2026-05-31 06:42:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T06:42:28Z", "completion_id": "019e7cc5-0820-7456-a94b-2cdbaffa2bb2", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	70	019fecba-e860-7fc5-aa79-8199e43228f2	2026-08-10 17:31:40+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-10", "performed_at": "2026-08-10T17:31:40Z", "completion_id": "019fecba-e860-7208-b4c9-588c3e3602c3", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	71	019ff152-d770-761b-8ef0-f7aaebeec3db	2026-08-11 14:56:06+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T14:56:06Z", "completion_id": "019ff152-d770-7f7f-8ef3-793bdbb3ce51", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	72	019ff4e6-27c0-79ac-94cc-c5f8f32e36ad	2026-08-12 07:35:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T07:35:52Z", "completion_id": "019ff4e6-27c0-7b46-a44c-fba6c05e7cdd", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	73	019ffabe-4b78-7519-a2f3-eeb72c5cc0fe	2026-08-13 10:50:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T10:50:03Z", "completion_id": "019ffabe-4b78-739d-974d-198f4095a31f", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	74	01a000ee-91b0-7364-809d-115cb5ac237f	2026-08-14 15:40:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T15:40:30Z", "completion_id": "01a000ee-91b0-72d5-ae4f-ddc8ce471489", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	75	01a005fe-e510-7381-a664-156e5b53796e	2026-08-15 15:16:26+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T15:16:26Z", "completion_id": "01a005fe-e510-7286-9dc4-c3360ebdd7a7", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	76	01a00bc5-3e18-7b99-8dd0-12fe98c02d10	2026-08-16 18:11:11+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T18:11:11Z", "completion_id": "01a00bc5-3e18-7aa5-99d3-0d8a5373e067", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	77	01a00ed9-11b0-7733-bab0-5691fabd0e18	2026-08-17 08:31:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T08:31:42Z", "completion_id": "01a00ed9-11b0-7c91-a790-07bfdf4a2d8e", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	78	01a0105b-6808-7f66-a957-f82fcd2670c1	2026-08-17 15:33:41+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-17", "performed_at": "2026-08-17T15:33:41Z", "completion_id": "01a0105b-6808-7384-a640-4a21bfed918c", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	79	01a01481-6b08-7763-b77c-33a5f274f012	2026-08-18 10:53:41+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T10:53:41Z", "completion_id": "01a01481-6b08-7c18-9977-5d280862aed6", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	8	019e82e8-dec0-7456-a0cc-46d461c456ab	2026-06-01 11:19:20+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-01", "performed_at": "2026-06-01T11:19:20Z", "completion_id": "019e82e8-dec0-76fd-a6be-d8786527d950", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	80	01a01924-f6c0-723b-b584-309016e49afc	2026-08-19 08:30:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T08:30:48Z", "completion_id": "01a01924-f6c0-758f-bdae-bab37ace8d7f", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	81	01a01ffd-8700-76c3-8aad-e35b21ed2840	2026-08-20 16:25:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T16:25:04Z", "completion_id": "01a01ffd-8700-7d25-b274-2d0737f997ed", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	82	01a024ad-bce8-7272-a45c-fd6d732b3b37	2026-08-21 14:16:01+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T14:16:01Z", "completion_id": "01a024ad-bce8-7259-8668-33e7bda434a3", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	83	01a02881-2378-7063-8c3f-324ae085bfb2	2026-08-22 08:05:47+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T08:05:47Z", "completion_id": "01a02881-2378-7cf9-9840-849fb0a26869", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	84	01a02db7-42a0-760d-94a6-347c534ee422	2026-08-23 08:23:00+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T08:23:00Z", "completion_id": "01a02db7-42a0-77ab-85a5-9e0d81e9c648", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	85	01a03321-8570-7397-8835-f52e1c550232	2026-08-24 09:37:10+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T09:37:10Z", "completion_id": "01a03321-8570-7d7b-af8b-ea5a56903f89", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	86	01a033f6-f610-7711-923f-064c4e7331f0	2026-08-24 13:30:18+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-24", "performed_at": "2026-08-24T13:30:18Z", "completion_id": "01a033f6-f610-7106-91f4-b6bd6d26ed1f", "challenge_code": "heating-down-1c-week"}
019e6270-7e00-743b-82e5-e422dbbfd50c	87	01a03866-f290-726f-9b8a-dab346df2ef2	2026-08-25 10:11:06+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T10:11:06Z", "completion_id": "01a03866-f290-7347-828a-f0a1b5cbe187", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	88	01a03cc4-49a0-74d5-8828-674bae63aaa4	2026-08-26 06:31:32+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T06:31:32Z", "completion_id": "01a03cc4-49a0-7b92-9378-ca1aec2e12b0", "challenge_code": "three-minute-shower"}
019e6270-7e00-743b-82e5-e422dbbfd50c	9	019e8492-ba48-7d44-afed-9ef5d6fb5214	2026-06-01 19:04:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T19:04:29Z", "completion_id": "019e8492-ba48-73b7-a4e5-89dd3a0c9bab", "challenge_code": "three-minute-shower"}
019eaa52-9780-7927-937d-018e7ea6288a	1	019eaa52-9780-7793-8e90-c64bccea0872	2026-06-09 03:00:00+00	1	{"type": "user_registered"}
019eaa52-9780-7927-937d-018e7ea6288a	10	019ee9a6-fe80-7ad0-85cd-1721db7c2db4	2026-06-21 10:08:16+00	1	{"type": "completion_submitted", "local_date": "2026-06-21", "completion_id": "019ee9a6-fe80-7ed0-84a5-62b63cad99db", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	11	019eee28-5468-716b-8fbb-cf302be81aa7	2026-06-22 07:08:01+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T07:08:01Z", "completion_id": "019eee28-5468-74f9-87c9-4543e5a2b6bd", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	12	019ef584-e5a0-72a1-9eff-17db00735eb2	2026-06-23 17:26:28+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T17:26:28Z", "completion_id": "019ef584-e5a0-7d91-bc43-52025d23fa62", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	13	019ef8e5-a888-7fb4-8a07-751aac5e3e04	2026-06-24 09:11:01+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T09:11:01Z", "completion_id": "019ef8e5-a888-76a5-8f21-8a7b54f5b561", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	14	019efe9c-26f8-768b-b782-81b0efe2b656	2026-06-25 11:48:27+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T11:48:27Z", "completion_id": "019efe9c-26f8-78da-92e3-a7274e348192", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	15	019f0366-ca80-76a7-aa7b-97db50ce397e	2026-06-26 10:08:16+00	1	{"type": "completion_rejected", "local_date": "2026-06-21", "completion_id": "019ee9a6-fe80-7ed0-84a5-62b63cad99db", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	16	019f0524-1698-7726-bad2-12eeab23ae38	2026-06-26 18:14:39+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T18:14:39Z", "completion_id": "019f0524-1698-7c34-903b-baab8d0b07b5", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	17	019f1c31-49a0-778a-8cc9-d2bfdd1d13cf	2026-07-01 05:40:20+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T05:40:20Z", "completion_id": "019f1c31-49a0-7a10-a7d6-afa7cb21c853", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	18	019f221d-cc30-75a0-8688-8e408d4b777a	2026-07-02 09:16:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T09:16:46Z", "completion_id": "019f221d-cc30-7e8a-bea2-9d2966f9ab93", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	19	019f2879-1620-7c67-9dac-0550aeb0538d	2026-07-03 14:54:12+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T14:54:12Z", "completion_id": "019f2879-1620-7e7e-ab0b-ce4a2c4400de", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	2	019eb15b-82a8-7e1e-ade0-c84aa40b55ca	2026-06-10 11:47:05+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T11:47:05Z", "completion_id": "019eb15b-82a8-7074-b104-a77fa2f1d20e", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	20	019f3845-69c8-7bac-816b-c6789040afd2	2026-07-06 16:31:41+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T16:31:41Z", "completion_id": "019f3845-69c8-7fa9-8601-7d9c991b3a73", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	21	019f3bb6-6508-720b-957c-0263e87eecd8	2026-07-07 08:33:57+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T08:33:57Z", "completion_id": "019f3bb6-6508-7b51-8d2c-bf5458def640", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	22	019f4020-6648-77c5-be43-b1f53f198369	2026-07-08 05:08:13+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T05:08:13Z", "completion_id": "019f4020-6648-7007-8c30-c2d33a2c2ec1", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	23	019f46fa-6d88-741f-a6a0-d9c431287f4b	2026-07-09 13:04:05+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T13:04:05Z", "completion_id": "019f46fa-6d88-7d65-a0ed-fffb186332e6", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	24	019f4bd4-ff30-7598-90b4-b98cfbc4e40f	2026-07-10 11:41:18+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T11:41:18Z", "completion_id": "019f4bd4-ff30-7951-a316-dd5978e2226a", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	25	019f5583-c1b0-7f62-98f8-d25b182c3132	2026-07-12 08:48:46+00	1	{"type": "completion_submitted", "local_date": "2026-07-12", "completion_id": "019f5583-c1b0-763f-a26c-20737186b400", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	26	019f5b6e-ae00-7bc5-bf3a-9f1cf3d99d54	2026-07-13 12:23:28+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T12:23:28Z", "completion_id": "019f5b6e-ae00-7431-bb01-3a12c1b4a717", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	27	019f6044-3698-7490-923e-86400f493fcf	2026-07-14 10:55:11+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T10:55:11Z", "completion_id": "019f6044-3698-79db-8fad-821d7a236d88", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	28	019f6671-3110-7d5a-a796-6ad229cb5eff	2026-07-15 15:42:02+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T15:42:02Z", "completion_id": "019f6671-3110-7c2c-b239-1ba61a74ebba", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	29	019f6a2f-c398-79cc-8935-f4bef9fefdbc	2026-07-16 09:09:03+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T09:09:03Z", "completion_id": "019f6a2f-c398-7f11-8d41-8dd911348b73", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	3	019eb803-90f0-78d4-b54a-a4173e112cfb	2026-06-11 18:48:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T18:48:22Z", "completion_id": "019eb803-90f0-7148-97e7-b95224365f45", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	30	019f6f43-8db0-7005-b696-d1646fa8bd86	2026-07-17 08:48:46+00	1	{"type": "completion_rejected", "local_date": "2026-07-12", "completion_id": "019f5583-c1b0-763f-a26c-20737186b400", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	31	019f7bb9-ccd0-7fa1-aca0-ca474adb5032	2026-07-19 18:53:22+00	1	{"type": "completion_submitted", "local_date": "2026-07-19", "completion_id": "019f7bb9-ccd0-7884-879b-884b2cff4bac", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	32	019f7e0d-1370-748f-bb07-56aa0171b362	2026-07-20 05:43:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T05:43:34Z", "completion_id": "019f7e0d-1370-7ae0-88be-045bce99fdde", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	33	019f896a-4170-7aaf-bb78-800cf080a4be	2026-07-22 10:41:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T10:41:10Z", "completion_id": "019f896a-4170-7a67-b2bb-eb3038e692fa", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	34	019f9040-7050-7258-b5aa-3c9a5c51ca2a	2026-07-23 18:32:50+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T18:32:50Z", "completion_id": "019f9040-7050-7675-a135-ac191c7741ae", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	35	019f9299-6028-78e0-8b50-37c39ddb2455	2026-07-24 05:29:13+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T05:29:13Z", "completion_id": "019f9299-6028-7f96-89e4-b256b36e1c22", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	36	019f9579-98d0-7829-b7af-88728636fc66	2026-07-24 18:53:22+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-07-19", "performed_at": "2026-07-19T18:53:22Z", "completion_id": "019f7bb9-ccd0-7884-879b-884b2cff4bac", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	37	019f9f28-6af0-766d-911c-daa7e3293cf1	2026-07-26 16:00:54+00	1	{"type": "completion_submitted", "local_date": "2026-07-26", "completion_id": "019f9f28-6af0-79ed-8388-58b8115b892e", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	38	019fa351-b1e0-7145-9ca3-49bbf270ff03	2026-07-27 11:24:28+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T11:24:28Z", "completion_id": "019fa351-b1e0-7386-b16b-78e15193fb3d", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	39	019fa9e6-3828-7552-95fc-9b1d43eefb24	2026-07-28 18:04:25+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T18:04:25Z", "completion_id": "019fa9e6-3828-753c-84b0-f85048d926ec", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	4	019eba33-26d8-7117-b689-b089da293a10	2026-06-12 04:59:35+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T04:59:35Z", "completion_id": "019eba33-26d8-76c5-960e-325b1ac6f844", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	40	019faee7-1298-7475-b4c0-8a4617204ed3	2026-07-29 17:23:27+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T17:23:27Z", "completion_id": "019faee7-1298-7382-b08e-a86e34a8bbff", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	41	019fb238-8b70-7e5d-9286-3b2c22d1dd49	2026-07-30 08:51:18+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T08:51:18Z", "completion_id": "019fb238-8b70-736a-acb9-46884f7d81c5", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	42	019fb785-cc78-7a1b-8412-5e04e164e7ff	2026-07-31 09:33:47+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T09:33:47Z", "completion_id": "019fb785-cc78-7c73-a59c-41b4ef2cbaaa", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	43	019fb8e8-36f0-7344-b272-4efdf43535d6	2026-07-31 16:00:54+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-07-26", "performed_at": "2026-07-26T16:00:54Z", "completion_id": "019f9f28-6af0-79ed-8388-58b8115b892e", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	44	019fc700-6a28-7719-9b6d-05677ba844e9	2026-08-03 09:42:01+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T09:42:01Z", "completion_id": "019fc700-6a28-7d72-a327-9dcd235c3570", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	45	019fcd15-7f70-7672-83a5-6300e6921e32	2026-08-04 14:02:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T14:02:46Z", "completion_id": "019fcd15-7f70-7a5e-a869-6fcab47f8c72", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	46	019fd04f-3a28-783d-b191-0bbeda712f90	2026-08-05 05:04:41+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T05:04:41Z", "completion_id": "019fd04f-3a28-7a98-b0b2-d1d0ab65fc31", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	47	019fd5c4-e2f0-7ba8-8729-006c8497dbb0	2026-08-06 06:31:18+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T06:31:18Z", "completion_id": "019fd5c4-e2f0-7429-8201-3ee9c27f4129", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	48	019feb3c-d7c8-76b9-84ba-a1e408361b74	2026-08-10 10:34:21+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T10:34:21Z", "completion_id": "019feb3c-d7c8-759a-9a79-76f8085ec83c", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	49	019ff0ed-1c78-7892-bde8-166a7e520848	2026-08-11 13:04:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T13:04:59Z", "completion_id": "019ff0ed-1c78-7ab7-b5cd-e43e6a6607ba", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	5	019ecbc0-9728-7609-996f-361db703aaa7	2026-06-15 14:47:37+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T14:47:37Z", "completion_id": "019ecbc0-9728-752c-9614-dd1ad58b8f4d", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	50	019ff600-61c0-7d50-ab76-7d6772c39dff	2026-08-12 12:44:08+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T12:44:08Z", "completion_id": "019ff600-61c0-7433-b31d-6f1e4ac7a936", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	51	019ff94b-1820-7ade-98ca-2ba28a13fcc4	2026-08-13 04:04:36+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T04:04:36Z", "completion_id": "019ff94b-1820-70b5-a3ba-cddc8e2ebd2b", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	52	01a00130-8480-7018-a3eb-8e0e0c2e6ced	2026-08-14 16:52:32+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T16:52:32Z", "completion_id": "01a00130-8480-7f91-aee1-feccc6e2c7a5", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	53	01a00e81-0e70-7069-824f-7a55bccb08d5	2026-08-17 06:55:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T06:55:34Z", "completion_id": "01a00e81-0e70-734a-a420-badbc620c412", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	54	01a01485-1870-7099-805b-6ac3817fa841	2026-08-18 10:57:42+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T10:57:42Z", "completion_id": "01a01485-1870-7ee7-852d-e9bcc127a68b", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	55	01a01af3-1f40-788e-8d5f-0751d483ff5d	2026-08-19 16:55:36+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T16:55:36Z", "completion_id": "01a01af3-1f40-7e85-a07b-22203bb37e3d", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	56	01a01e03-2a18-7ee3-894c-bde672b42069	2026-08-20 07:11:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T07:11:59Z", "completion_id": "01a01e03-2a18-7898-8044-13ec7b6eeaa1", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	57	01a02448-ffd8-777f-94a3-f63f26026053	2026-08-21 12:25:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T12:25:59Z", "completion_id": "01a02448-ffd8-75bb-9c18-9a1bc9805e13", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	58	01a02d52-6650-733c-8e21-2f863fdd8ef9	2026-08-23 06:32:50+00	1	{"type": "completion_submitted", "local_date": "2026-08-23", "completion_id": "01a02d52-6650-7116-8a18-e6ad00b909fd", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	59	01a0344e-8038-7937-81a9-d88651659b80	2026-08-24 15:05:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T15:05:55Z", "completion_id": "01a0344e-8038-7e3f-9d19-ea9326a96e78", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	6	019ecf48-2f78-7355-b965-a133c53110ee	2026-06-16 07:14:35+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T07:14:35Z", "completion_id": "019ecf48-2f78-7751-a2c2-19fb9d731473", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	60	01a038a1-ec38-797d-9cbd-5994d6d81a12	2026-08-25 11:15:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T11:15:31Z", "completion_id": "01a038a1-ec38-7af6-8e13-a58db37d648c", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	61	01a03ed5-95a0-72b3-905d-b8ea4ecf7da6	2026-08-26 16:09:40+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T16:09:40Z", "completion_id": "01a03ed5-95a0-7ee0-91ca-1a150cab932b", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	62	01a04234-31c0-74c6-9b45-0ab1289c917e	2026-08-27 07:51:52+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T07:51:52Z", "completion_id": "01a04234-31c0-72b1-9ce1-0f24ae7147a0", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	63	01a04712-3250-7f4d-b5fd-d2ddfe2d493a	2026-08-28 06:32:50+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-08-23", "performed_at": "2026-08-23T06:32:50Z", "completion_id": "01a02d52-6650-7116-8a18-e6ad00b909fd", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	64	01a049b3-d388-7327-8f0a-3e8a171ecfa7	2026-08-28 18:48:37+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T18:48:37Z", "completion_id": "01a049b3-d388-7c05-8bf9-9ed439327c35", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	65	01a04c93-6c08-70bd-ac45-d5143ebfbb7f	2026-08-29 08:12:05+00	1	{"type": "completion_submitted", "local_date": "2026-08-29", "completion_id": "01a04c93-6c08-76c3-9986-96d98367d888", "challenge_code": "train-500km"}
019eaa52-9780-7927-937d-018e7ea6288a	66	01a056fe-bff8-70d4-91f7-27392861efb4	2026-08-31 08:45:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T08:45:31Z", "completion_id": "01a056fe-bff8-7e4d-bbe9-bd61c5ca4702", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	7	019ed5bd-2f70-75cd-826f-15869ae10a71	2026-06-17 13:20:06+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T13:20:06Z", "completion_id": "019ed5bd-2f70-7c0e-bee6-a7afb5beaaf4", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	8	019edbe2-5dd0-76f9-9e62-34b4cb42f8e9	2026-06-18 17:58:26+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T17:58:26Z", "completion_id": "019edbe2-5dd0-7dbe-aeaf-03e28364aa76", "challenge_code": "metro-10km"}
019eaa52-9780-7927-937d-018e7ea6288a	9	019ee04e-f338-7dab-9e5b-e72caedf0d18	2026-06-19 14:35:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T14:35:31Z", "completion_id": "019ee04e-f338-74b7-a103-0129286c0392", "challenge_code": "metro-10km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	1	019ef3ec-2500-7ed8-8ce1-d86085c06fe2	2026-06-23 10:00:00+00	1	{"type": "user_registered"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	10	019f289f-3008-7b31-8602-1676d1052b00	2026-07-03 15:35:49+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T15:35:49Z", "completion_id": "019f289f-3008-74dc-b7c7-29272a06db7b", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	11	019f3490-87b8-7e50-8d0e-7d0b8c66e4d2	2026-07-05 23:15:15+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T23:15:15Z", "completion_id": "019f3490-87b8-7a0d-b9f2-4b12cf2b4233", "challenge_code": "eco-drive-50km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	12	019f3d2f-12b8-72d9-9547-363ff0260d17	2026-07-07 15:25:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T15:25:23Z", "completion_id": "019f3d2f-12b8-7deb-8d37-9769e4f25f48", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	13	019f43db-8218-703b-80a4-684d84d32459	2026-07-08 22:31:27+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T22:31:27Z", "completion_id": "019f43db-8218-75d3-9c10-ba96ceb83e66", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	14	019f4d1c-8ea8-793c-87fe-b669555368c4	2026-07-10 17:39:05+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T17:39:05Z", "completion_id": "019f4d1c-8ea8-7011-878c-ae6bd9526352", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	15	019f5c15-f250-7030-baf8-e9c134a98a6e	2026-07-13 15:26:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T15:26:10Z", "completion_id": "019f5c15-f250-7a7c-b62d-c14d42d0f01f", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	16	019f688f-ded8-7a34-90dd-5c4251b6304a	2026-07-16 01:34:47+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-16T01:34:47Z", "completion_id": "019f688f-ded8-768f-a129-6737754ba84d", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	17	019f72bc-2df8-7c64-895a-3e374361c75d	2026-07-18 00:59:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-18T00:59:23Z", "completion_id": "019f72bc-2df8-7db4-839b-ce63593f1996", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	18	019f80fe-e7e8-7f72-bdd4-00e06e5feedd	2026-07-20 19:26:57+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T19:26:57Z", "completion_id": "019f80fe-e7e8-7523-a8a4-55c4d821492a", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	19	019f869b-a0b0-70b2-b621-2813aea21715	2026-07-21 21:36:14+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T21:36:14Z", "completion_id": "019f869b-a0b0-76b2-8124-f9f5d9544094", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	2	019ef9f4-e9f0-7c1d-9a62-1916c26dd471	2026-06-24 14:07:18+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T14:07:18Z", "completion_id": "019ef9f4-e9f0-7dba-babe-d95cbcdc9881", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	20	019f8c26-e0d0-7282-b893-ede940b196c2	2026-07-22 23:26:26+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T23:26:26Z", "completion_id": "019f8c26-e0d0-7787-b2c9-b4017e62abcb", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	21	019f9fd2-7e00-7600-b4a4-f6671ced35c2	2026-07-26 19:06:40+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T19:06:40Z", "completion_id": "019f9fd2-7e00-7a6f-a554-0cbb2622b81f", "challenge_code": "eco-drive-50km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	22	019fa8dc-d6a8-73fb-b35b-7ce2dbf71345	2026-07-28 13:14:33+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T13:14:33Z", "completion_id": "019fa8dc-d6a8-7cdd-a640-52f6b08f95a9", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	23	019faeb9-3c38-7fd5-810e-157a51b01048	2026-07-29 16:33:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T16:33:23Z", "completion_id": "019faeb9-3c38-7d64-bdf8-3609a97029df", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	24	019fb405-1db0-7549-9bd6-f256b2464b39	2026-07-30 17:14:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T17:14:22Z", "completion_id": "019fb405-1db0-7c80-942f-eee69e3f56d0", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	25	019fb9d8-b940-7142-b2b9-a74c7bde511b	2026-07-31 20:23:36+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T20:23:36Z", "completion_id": "019fb9d8-b940-729d-84b7-1ed3e1fcf1a6", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	26	019fc84a-e7a0-7358-b1a6-4e270c386e47	2026-08-03 15:43:00+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T15:43:00Z", "completion_id": "019fc84a-e7a0-7942-a00e-ce7e068f35f1", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	27	019fce6c-0ad8-71ac-af1e-61b51404fb7b	2026-08-04 20:16:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T20:16:55Z", "completion_id": "019fce6c-0ad8-7c71-b0f2-428705a42b72", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	28	019fd909-7ed0-7bd1-b437-7838fa13f00e	2026-08-06 21:45:06+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T21:45:06Z", "completion_id": "019fd909-7ed0-7909-93f2-f789cc6b6f1b", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	29	019fdda5-9078-73a1-8bc1-b51e042a7945	2026-08-07 19:14:03+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T19:14:03Z", "completion_id": "019fdda5-9078-784b-8f26-e6fec8451623", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	3	019efed7-3810-7a86-ae1a-981bcfdd22cf	2026-06-25 12:52:58+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T12:52:58Z", "completion_id": "019efed7-3810-79fe-ae58-9194a7b57013", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	30	019feb9d-37a8-7418-8e09-ce11336388a6	2026-08-10 12:19:37+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T12:19:37Z", "completion_id": "019feb9d-37a8-7c5e-a2ad-a60a0e5dc71e", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	31	019ff0b7-c820-7c2b-8f13-66f411ae93bf	2026-08-11 12:06:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T12:06:44Z", "completion_id": "019ff0b7-c820-7c71-aa4a-3752f0e1285c", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	32	019ff6fc-6178-7ebe-9b33-71687f1a0f45	2026-08-12 17:19:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T17:19:23Z", "completion_id": "019ff6fc-6178-72a0-addf-a09d28ce03a4", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	33	01a0023b-ce48-7836-9176-038381bd60de	2026-08-14 21:44:29+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T21:44:29Z", "completion_id": "01a0023b-ce48-7c67-94f4-06868c339857", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	34	01a00cda-47f8-7d07-a552-fa1f6612b3d1	2026-08-16 23:13:47+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T23:13:47Z", "completion_id": "01a00cda-47f8-75cc-be6e-a59410120285", "challenge_code": "eco-drive-50km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	35	01a01005-2dd0-7846-b924-89742d422905	2026-08-17 13:59:30+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 23200, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "goods", "difficulty": 2, "local_date": "2026-08-17", "performed_at": "2026-08-17T13:59:30Z", "completion_id": "01a01005-2dd0-7aa3-8bb5-08ca533548e0", "challenge_code": "second-hand-jeans"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	36	01a0100b-e490-76ec-901f-2e88100d3ccf	2026-08-17 14:06:50+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T14:06:50Z", "completion_id": "01a0100b-e490-7d14-a585-4abbede6f032", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	37	01a019e6-5a90-7e49-b841-11d18149544d	2026-08-19 12:02:02+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T12:02:02Z", "completion_id": "01a019e6-5a90-7d14-8514-6ca5d5e936bd", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	38	01a02438-4e68-73cd-b34b-32a7c9db48fe	2026-08-21 12:07:45+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T12:07:45Z", "completion_id": "01a02438-4e68-7fd6-a701-cf4cc61bfe13", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	39	01a033d5-c9e0-731d-9ff4-d949fafe140b	2026-08-24 12:54:04+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T12:54:04Z", "completion_id": "01a033d5-c9e0-70a6-9019-b4fa345447ad", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	4	019f06b5-8820-737f-85a6-7d7b3145ee20	2026-06-27 01:33:08+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-27T01:33:08Z", "completion_id": "019f06b5-8820-7672-8bb6-1d5032912453", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	40	01a03adf-e5b8-7c23-9864-7092d45a4859	2026-08-25 21:42:27+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T21:42:27Z", "completion_id": "01a03adf-e5b8-7ef5-984b-26f27e3d7c19", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	41	01a03fcf-9988-7e6b-a85f-0f0ee3d277cf	2026-08-26 20:42:45+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T20:42:45Z", "completion_id": "01a03fcf-9988-7210-b026-89bbc8dbb2cb", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	42	01a04910-2d00-72e7-b2c0-05c13eebb373	2026-08-28 15:49:52+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T15:49:52Z", "completion_id": "01a04910-2d00-7099-b167-8d3fee265fb4", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	5	019f0e0f-0448-7fcf-afa4-ac9191908bbe	2026-06-28 11:48:13+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": 830, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T11:48:13Z", "completion_id": "019f0e0f-0448-74af-aa17-06717daab402", "challenge_code": "eco-drive-50km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	6	019f13be-5ab0-7a8a-8627-23c06456208c	2026-06-29 14:17:50+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T14:17:50Z", "completion_id": "019f13be-5ab0-7002-9602-76dd95edbd46", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	7	019f1d77-90f8-7825-bd16-febf87f2a9a7	2026-07-01 11:36:43+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T11:36:43Z", "completion_id": "019f1d77-90f8-7fe4-b1dc-1ba4e1d8d34f", "challenge_code": "carpool-30km"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	8	019f1e4e-41e8-7b78-8872-60df464bdc84	2026-07-01 15:31:13+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": null, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "learning", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T15:31:13Z", "completion_id": "019f1e4e-41e8-73bf-9963-c0d02d84c2ea", "challenge_code": "climate-workshop"}
019ef3ec-2500-7e13-b709-ae6edf32cb20	9	019f23ee-ee68-7b1e-ac06-2de9a6f76d52	2026-07-02 17:44:49+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 2130, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T17:44:49Z", "completion_id": "019f23ee-ee68-78af-9f84-0d4f957b343e", "challenge_code": "carpool-30km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	1	019f7361-8a00-7c13-98d8-18f1c41d4a4c	2026-07-18 04:00:00+00	1	{"type": "user_registered"}
019f7361-8a00-790e-85cc-30e1ebdc4149	10	019fe528-ace0-706c-af61-aa471dde5c22	2026-08-09 06:14:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T06:14:36Z", "completion_id": "019fe528-ace0-7010-9027-c918629861f9", "challenge_code": "cycle-5km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	11	019fe55d-e5e0-71ac-95c9-ef670e070722	2026-08-09 07:12:44+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-09T07:12:44Z", "completion_id": "019fe55d-e5e0-7918-947e-24adcc5bfd06", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	12	019ffbdb-a640-7afd-b394-3b33e875b488	2026-08-13 16:01:44+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T16:01:44Z", "completion_id": "019ffbdb-a640-7c67-b139-312f261cbd1d", "challenge_code": "vegetarian-meal"}
019f7361-8a00-790e-85cc-30e1ebdc4149	13	01a00ba1-3f40-7ab6-a287-9926225685bc	2026-08-16 17:31:52+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T17:31:52Z", "completion_id": "01a00ba1-3f40-73d9-8321-b2bdd43ec748", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	14	01a02a55-0ca0-72ff-bc89-82a379e8ec4b	2026-08-22 16:36:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T16:36:52Z", "completion_id": "01a02a55-0ca0-7d94-973d-90ee3d956463", "challenge_code": "vegetarian-meal"}
019f7361-8a00-790e-85cc-30e1ebdc4149	15	01a03ce2-58f0-7cb3-8c7e-51e74ca40544	2026-08-26 07:04:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T07:04:22Z", "completion_id": "01a03ce2-58f0-78fe-a6a0-874852f8e63b", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	16	01a04386-0df0-7f78-9553-fca56eefe825	2026-08-27 14:00:54+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T14:00:54Z", "completion_id": "01a04386-0df0-7197-81d7-e265d6982b88", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	17	01a04430-dc80-77df-af12-6942809ce59e	2026-08-27 17:07:28+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T17:07:28Z", "completion_id": "01a04430-dc80-7fca-86d8-c70073b89d21", "challenge_code": "metro-10km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	18	01a0475a-d028-7590-9ccf-6a001ee2daf6	2026-08-28 07:52:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T07:52:09Z", "completion_id": "01a0475a-d028-78f8-8fb6-f88259009298", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	19	01a047a8-f7f8-7099-86ec-e9ca611af24b	2026-08-28 09:17:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T09:17:31Z", "completion_id": "01a047a8-f7f8-7ce5-88be-d689cccc327e", "challenge_code": "metro-10km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	2	019f7914-95a0-7d7d-bd60-5e4e527621cd	2026-07-19 06:33:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T06:33:40Z", "completion_id": "019f7914-95a0-78e1-9c8a-4a32ad3915ef", "challenge_code": "cycle-5km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	20	01a049a7-38f8-77b2-b3b0-26d789561b33	2026-08-28 18:34:51+00	1	{"type": "completion_submitted", "local_date": "2026-08-28", "completion_id": "01a049a7-38f8-7c1c-9da9-f0aa1d4e13f8", "challenge_code": "keep-phone-one-more-year"}
019f7361-8a00-790e-85cc-30e1ebdc4149	21	01a04dec-7810-7327-ad31-97fc2e94f385	2026-08-29 14:28:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T14:28:58Z", "completion_id": "01a04dec-7810-7be2-bc7e-db6c7a45a96c", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	22	01a05254-d370-7218-acbf-540cf537120b	2026-08-30 11:01:26+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T11:01:26Z", "completion_id": "01a05254-d370-7ed5-9cc5-7cdb0b3bd550", "challenge_code": "metro-10km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	23	01a05259-3870-786d-b141-208375bad1f0	2026-08-30 11:06:14+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-30", "performed_at": "2026-08-30T11:06:14Z", "completion_id": "01a05259-3870-7dad-b11c-3b359ac1738d", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	24	01a05400-2dc8-7a5a-86d1-3787529451d5	2026-08-30 18:48:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T18:48:13Z", "completion_id": "01a05400-2dc8-7ff8-a6bb-f448dd33b71a", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	25	01a05964-4290-73d0-870d-adc1d2f11b0d	2026-08-31 19:55:38+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T19:55:38Z", "completion_id": "01a05964-4290-75a3-8dcf-37c4cb930fe1", "challenge_code": "tap-water-1-5l"}
019f7361-8a00-790e-85cc-30e1ebdc4149	3	019f7b05-3e28-7d98-b2f1-ada50857998b	2026-07-19 15:36:09+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-19", "performed_at": "2026-07-19T15:36:09Z", "completion_id": "019f7b05-3e28-7849-a0f4-8d6003338dba", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	4	019f8ea8-20f8-7681-8540-c81bd5ab413c	2026-07-23 11:06:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T11:06:51Z", "completion_id": "019f8ea8-20f8-71cd-9995-6b653c3943af", "challenge_code": "vegetarian-meal"}
019f7361-8a00-790e-85cc-30e1ebdc4149	5	019f9d95-1cd8-7875-8715-5874d9ebb3cc	2026-07-26 08:40:23+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T08:40:23Z", "completion_id": "019f9d95-1cd8-7bd8-a6c3-77f91bbe79d5", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	6	019f9faf-2ef0-7ddf-93c0-4b896f7c900d	2026-07-26 18:28:06+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T18:28:06Z", "completion_id": "019f9faf-2ef0-70b5-85e5-ead8b4e772bd", "challenge_code": "cycle-5km"}
019f7361-8a00-790e-85cc-30e1ebdc4149	7	019fbdd3-2800-7bff-9327-4963512f053a	2026-08-01 14:56:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T14:56:00Z", "completion_id": "019fbdd3-2800-7417-95fa-7ee3806c873c", "challenge_code": "vegetarian-meal"}
019f7361-8a00-790e-85cc-30e1ebdc4149	8	019fc2aa-9cc8-7873-918f-6655e2334716	2026-08-02 13:29:49+00	1	{"type": "completion_approved", "points": 15, "savings": {"co2e_g": null, "waste_g": 1060, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-02T13:29:49Z", "completion_id": "019fc2aa-9cc8-73ef-a2c8-79bc1370c66d", "challenge_code": "compost-week"}
019f7361-8a00-790e-85cc-30e1ebdc4149	9	019fc3df-cd20-7388-89b3-e98539b21a90	2026-08-02 19:07:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 710, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T19:07:32Z", "completion_id": "019fc3df-cd20-7250-bc81-9a219f5b725c", "challenge_code": "cycle-5km"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	1	019fef31-1880-7ab8-b58e-15e5e6e8c612	2026-08-11 05:00:00+00	1	{"type": "user_registered"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	10	01a0094d-be08-7479-b4a7-7eca762bcea8	2026-08-16 06:41:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T06:41:25Z", "completion_id": "01a0094d-be08-7d65-ba0e-311343a87014", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	11	01a010ff-4928-7106-a664-0780c13aeead	2026-08-17 18:32:41+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T18:32:41Z", "completion_id": "01a010ff-4928-72ff-9a0b-16decdb2647d", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	12	01a0137f-0e68-7356-887d-17c99bcecf4c	2026-08-18 06:11:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T06:11:29Z", "completion_id": "01a0137f-0e68-72b0-aed4-28663751b146", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	13	01a019b5-53c8-7b3a-b8df-ded746d268ba	2026-08-19 11:08:29+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T11:08:29Z", "completion_id": "01a019b5-53c8-7d0f-8ca3-50dea34185d0", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	14	01a0237e-f918-7a98-bf07-ba98180669f7	2026-08-21 08:45:19+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T08:45:19Z", "completion_id": "01a0237e-f918-7766-8289-d60dbcaec19f", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	15	01a02527-1f20-7cfe-aac3-ace101be96e1	2026-08-21 16:28:36+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T16:28:36Z", "completion_id": "01a02527-1f20-7c70-809c-1c68fe6c48a2", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	16	01a02ad2-2fc8-79cf-946a-f6fabe621eef	2026-08-22 18:53:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T18:53:33Z", "completion_id": "01a02ad2-2fc8-7d05-b53e-45262bceef55", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	17	01a02f43-ed80-78d1-9de5-3dcfca19bed3	2026-08-23 15:36:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T15:36:16Z", "completion_id": "01a02f43-ed80-794d-ba80-fe6f3e33ef6c", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	18	01a039ef-9e00-7979-9fbe-7ce138a46527	2026-08-25 17:20:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T17:20:00Z", "completion_id": "01a039ef-9e00-709e-9f2f-5b3cbfa73c93", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	19	01a043e6-46c0-79db-903e-966a8c117c5c	2026-08-27 15:46:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T15:46:00Z", "completion_id": "01a043e6-46c0-71a7-af00-a2f938c7d959", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	2	019ff176-4d90-7952-8db3-052b48e280fa	2026-08-11 15:34:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T15:34:50Z", "completion_id": "019ff176-4d90-7d17-8f84-81231f8beda1", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	20	01a04454-6240-7df1-9b4b-741e7df4a2fd	2026-08-27 17:46:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T17:46:16Z", "completion_id": "01a04454-6240-76a6-8444-caa93e674f81", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	21	01a0476c-be00-76f6-9bac-c37930927221	2026-08-28 08:11:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T08:11:44Z", "completion_id": "01a0476c-be00-7cba-99f4-681c1cbcd6a8", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	22	01a04c69-6e08-7937-a6ae-e5dd049e377c	2026-08-29 07:26:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T07:26:13Z", "completion_id": "01a04c69-6e08-74e4-89eb-7dca23088854", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	23	01a04ea9-a5c0-7414-a26d-c0432bcd91f4	2026-08-29 17:55:36+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T17:55:36Z", "completion_id": "01a04ea9-a5c0-742a-af75-c04df88da30a", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	24	01a05458-cd48-7c0a-a10a-cfc0ea1e92e6	2026-08-30 20:25:01+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T20:25:01Z", "completion_id": "01a05458-cd48-7db8-afb5-d3a74a0215c0", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	25	01a058c1-9220-7ac8-9fe2-5ed0e933e6b2	2026-08-31 16:57:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T16:57:56Z", "completion_id": "01a058c1-9220-77b0-986e-97f1c237818e", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	26	01a058c1-9220-729e-a33d-4ac87e57dd03	2026-08-31 16:57:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T16:57:56Z", "completion_id": "01a058c1-9220-7f35-9f8a-25932f192fb2", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	27	01a05d9e-eea0-77ca-99d6-08533b82b5e1	2026-09-01 15:38:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T15:38:12Z", "completion_id": "01a05d9e-eea0-7c33-98d8-c7cbaa77d03c", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	3	019ff202-4980-7219-803d-8ee238db8605	2026-08-11 18:07:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T18:07:44Z", "completion_id": "019ff202-4980-7b6e-bdcd-4af9b7ecbfa2", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	4	019ff4e2-18b0-753b-9f7f-f0fd4deaba11	2026-08-12 07:31:26+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T07:31:26Z", "completion_id": "019ff4e2-18b0-70a8-b3f6-d4efc6b540aa", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	5	019ffa19-64a0-7696-8331-d54dcc2419d7	2026-08-13 07:49:56+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T07:49:56Z", "completion_id": "019ffa19-64a0-7019-9efc-dac1cced49d9", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	6	019ffffc-1778-7240-ae63-50ab15a8d755	2026-08-14 11:15:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T11:15:39Z", "completion_id": "019ffffc-1778-772e-9900-32edf85bac7a", "challenge_code": "tap-water-1-5l"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	7	01a0041d-2108-7bc6-89fa-8dec92fed1cd	2026-08-15 06:30:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T06:30:13Z", "completion_id": "01a0041d-2108-7af6-a9e2-2419fdf498fc", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	8	01a0044a-18c0-7a96-9bbe-4a55ff9d6029	2026-08-15 07:19:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T07:19:20Z", "completion_id": "01a0044a-18c0-7571-b61a-dbcd4fe60242", "challenge_code": "vegetarian-meal"}
019fef31-1880-7ebf-84f6-8ae8dab62b6f	9	01a0059f-ae10-7ca2-b3b4-682a1a094bbb	2026-08-15 13:32:26+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T13:32:26Z", "completion_id": "01a0059f-ae10-7f74-aff3-b7c2e499b33e", "challenge_code": "tap-water-1-5l"}
01a055f9-5a00-7fec-98c9-4187092944da	1	01a055f9-5a00-7f39-8de8-ab6e5257c1db	2026-08-31 04:00:00+00	1	{"type": "user_registered"}
01a05e20-c100-70cf-8998-92d5b2e1cead	1	01a05e20-c100-7700-897a-dd4e1ea9adf3	2026-09-01 18:00:00+00	1	{"type": "user_registered"}
\.


--
-- Data for Name: user_heads; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_heads (user_id, seq, last_event_id, recorded_at) FROM stdin;
019dda65-d500-714a-b2cc-869bf39d444f	1	019dda65-d500-7c93-a334-8ef3d55ba28a	2026-04-29 18:00:00+00
019dda65-d500-764c-9eba-f50a20ffee13	1	019dda65-d500-79d3-bbaf-f9be1eb91e9f	2026-04-29 18:00:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	336	01a05d09-9058-7005-ba8d-585aaec369f5	2026-09-01 12:55:03+00
019df5dd-1500-71d5-86a4-aded769fbbbd	43	01a053b0-3520-7dd3-9e45-f3f9a4b979ea	2026-08-30 17:20:52+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	163	01a05e0b-f4c8-7c9e-81d0-3fab55eada0b	2026-09-01 17:37:17+00
019e062b-e300-7677-899a-554f6beb7ec3	89	019f8013-dff0-7f08-b759-dafbfe13f982	2026-07-20 15:10:14+00
019e25ed-c500-7d55-adfe-09786c72a244	95	01a05a64-f180-7ca6-8d10-da601d73d8a0	2026-09-01 00:36:00+00
019e3e9a-e880-7be8-a322-577f33cebb91	47	01a05333-0258-7759-a31e-321811aa41c5	2026-08-30 15:04:07+00
019e6270-7e00-743b-82e5-e422dbbfd50c	88	01a03cc4-49a0-74d5-8828-674bae63aaa4	2026-08-26 06:31:32+00
019eaa52-9780-7927-937d-018e7ea6288a	66	01a056fe-bff8-70d4-91f7-27392861efb4	2026-08-31 08:45:31+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	42	01a04910-2d00-72e7-b2c0-05c13eebb373	2026-08-28 15:49:52+00
019f7361-8a00-790e-85cc-30e1ebdc4149	25	01a05964-4290-73d0-870d-adc1d2f11b0d	2026-08-31 19:55:38+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	27	01a05d9e-eea0-77ca-99d6-08533b82b5e1	2026-09-01 15:38:12+00
01a055f9-5a00-7fec-98c9-4187092944da	1	01a055f9-5a00-7f39-8de8-ab6e5257c1db	2026-08-31 04:00:00+00
01a05e20-c100-70cf-8998-92d5b2e1cead	1	01a05e20-c100-7700-897a-dd4e1ea9adf3	2026-09-01 18:00:00+00
\.


--
-- Data for Name: user_totals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.user_totals (user_id, category, completion_count, points, co2e_g, co2e_known, water_ml, water_known, waste_g, waste_known, energy_wh, energy_known) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	digital	1	100	31700	1	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	energy	48	980	69800	48	0	0	0	0	364000	33
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	food	70	1400	288400	70	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	goods	1	40	23200	1	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	learning	1	40	0	0	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	mobility	43	1200	168960	43	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	waste	16	480	21600	16	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	water	152	920	59200	152	1152000	32	0	0	33600	32
019df5dd-1500-71d5-86a4-aded769fbbbd	mobility	13	195	10790	13	0	0	0	0	0	0
019df5dd-1500-71d5-86a4-aded769fbbbd	waste	29	615	19280	12	0	0	18020	17	0	0
019dfb71-4e00-7b2b-96fb-d11ec9a70209	food	38	760	156560	38	0	0	0	0	0	0
019dfb71-4e00-7b2b-96fb-d11ec9a70209	mobility	120	2530	195490	120	0	0	0	0	0	0
019dfb71-4e00-7b2b-96fb-d11ec9a70209	waste	1	30	12900	1	0	0	0	0	0	0
019e062b-e300-7677-899a-554f6beb7ec3	food	38	760	156560	38	0	0	0	0	0	0
019e062b-e300-7677-899a-554f6beb7ec3	learning	1	40	0	0	0	0	0	0	0	0
019e062b-e300-7677-899a-554f6beb7ec3	water	49	245	23520	49	0	0	0	0	0	0
019e25ed-c500-7d55-adfe-09786c72a244	food	85	2480	512440	85	0	0	0	0	0	0
019e25ed-c500-7d55-adfe-09786c72a244	waste	9	270	5220	9	0	0	0	0	0	0
019e3e9a-e880-7be8-a322-577f33cebb91	energy	12	120	1200	12	0	0	0	0	24000	12
019e3e9a-e880-7be8-a322-577f33cebb91	mobility	27	540	19170	27	0	0	0	0	0	0
019e3e9a-e880-7be8-a322-577f33cebb91	waste	7	210	4060	7	0	0	0	0	0	0
019e6270-7e00-743b-82e5-e422dbbfd50c	energy	11	440	37400	11	0	0	0	0	0	0
019e6270-7e00-743b-82e5-e422dbbfd50c	water	76	760	3800	76	2736000	76	0	0	79800	76
019eaa52-9780-7927-937d-018e7ea6288a	mobility	57	1800	407520	57	0	0	0	0	0	0
019ef3ec-2500-7e13-b709-ae6edf32cb20	goods	1	40	23200	1	0	0	0	0	0	0
019ef3ec-2500-7e13-b709-ae6edf32cb20	learning	1	40	0	0	0	0	0	0	0	0
019ef3ec-2500-7e13-b709-ae6edf32cb20	mobility	39	935	77870	39	0	0	0	0	0	0
019f7361-8a00-790e-85cc-30e1ebdc4149	food	4	80	16480	4	0	0	0	0	0	0
019f7361-8a00-790e-85cc-30e1ebdc4149	mobility	7	155	6980	7	0	0	0	0	0	0
019f7361-8a00-790e-85cc-30e1ebdc4149	waste	6	90	0	0	0	0	6360	6	0	0
019f7361-8a00-790e-85cc-30e1ebdc4149	water	6	30	2880	6	0	0	0	0	0	0
019fef31-1880-7ebf-84f6-8ae8dab62b6f	food	6	120	24720	6	0	0	0	0	0	0
019fef31-1880-7ebf-84f6-8ae8dab62b6f	water	20	100	9600	20	0	0	0	0	0	0
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.users (id, email, display_name, password_hash, role, status, language, time_zone, joined_at, leaderboard) FROM stdin;
019dda65-d500-714a-b2cc-869bf39d444f	marcos.oliveira@demo.example	Marcos Oliveira	!	coach	active	en	Europe/Lisbon	2026-04-29 18:00:00+00	visible
019dda65-d500-764c-9eba-f50a20ffee13	claire.bernard@demo.example	Claire Bernard	!	coach	active	fr	Europe/Paris	2026-04-29 18:00:00+00	visible
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	yuki.tanaka@demo.example	Yuki Tanaka	!	learner	active	en	Asia/Tokyo	2026-05-04 21:00:00+00	visible
019df5dd-1500-71d5-86a4-aded769fbbbd	jeanbaptiste.hoarau@demo.example	Jean-Baptiste Hoarau	!	learner	active	fr	Indian/Reunion	2026-05-05 02:00:00+00	visible
019dfb71-4e00-7b2b-96fb-d11ec9a70209	karim.benali@demo.example	Karim Benali	!	learner	active	fr	Europe/Paris	2026-05-06 04:00:00+00	visible
019e062b-e300-7677-899a-554f6beb7ec3	aminata.diallo@demo.example	Aminata Diallo	!	learner	active	fr	Africa/Dakar	2026-05-08 06:00:00+00	visible
019e25ed-c500-7d55-adfe-09786c72a244	ines.celestine@demo.example	Inès Célestine	!	learner	active	fr	America/Guadeloupe	2026-05-14 10:00:00+00	visible
019e3e9a-e880-7be8-a322-577f33cebb91	tiago.ferreira@demo.example	Tiago Ferreira	!	learner	active	en	Europe/Lisbon	2026-05-19 05:00:00+00	visible
019e6270-7e00-743b-82e5-e422dbbfd50c	maelle.legoff@demo.example	Maëlle Le Goff	!	learner	active	fr	Europe/Paris	2026-05-26 04:00:00+00	visible
019eaa52-9780-7927-937d-018e7ea6288a	oksana.kovalenko@demo.example	Oksana Kovalenko	!	learner	active	en	Europe/Kyiv	2026-06-09 03:00:00+00	visible
019ef3ec-2500-7e13-b709-ae6edf32cb20	noah.tremblay@demo.example	Noah Tremblay	!	learner	active	fr	America/Toronto	2026-06-23 10:00:00+00	visible
019f7361-8a00-790e-85cc-30e1ebdc4149	lea.moreau@demo.example	Léa Moreau	!	learner	active	fr	Europe/Paris	2026-07-18 04:00:00+00	visible
019fef31-1880-7ebf-84f6-8ae8dab62b6f	priya.natarajan@demo.example	Priya Natarajan	!	learner	active	en	Europe/London	2026-08-11 05:00:00+00	visible
01a055f9-5a00-7fec-98c9-4187092944da	hugo.lefevre@demo.example	Hugo Lefèvre	!	learner	active	fr	Europe/Paris	2026-08-31 04:00:00+00	visible
01a05e20-c100-70cf-8998-92d5b2e1cead	sylvie.garnier@demo.example	Sylvie Garnier	!	admin	active	fr	Europe/Paris	2026-09-01 18:00:00+00	visible
\.


--
-- Name: audit_events_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_events_number_seq', 11, true);


--
-- Name: leaderboard_changes_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.leaderboard_changes_id_seq', 3148, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: audit_events pk_audit_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT pk_audit_events PRIMARY KEY (number);


--
-- Name: badge_decisions pk_badge_decisions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge_decisions
    ADD CONSTRAINT pk_badge_decisions PRIMARY KEY (user_id, seq);


--
-- Name: challenge_prerequisites pk_challenge_prerequisites; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge_prerequisites
    ADD CONSTRAINT pk_challenge_prerequisites PRIMARY KEY (challenge_code, prerequisite_code);


--
-- Name: challenge_texts pk_challenge_texts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge_texts
    ADD CONSTRAINT pk_challenge_texts PRIMARY KEY (challenge_code, language);


--
-- Name: challenges pk_challenges; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenges
    ADD CONSTRAINT pk_challenges PRIMARY KEY (code);


--
-- Name: cohort_coaches pk_cohort_coaches; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_coaches
    ADD CONSTRAINT pk_cohort_coaches PRIMARY KEY (user_id, cohort_code);


--
-- Name: cohort_invitations pk_cohort_invitations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_invitations
    ADD CONSTRAINT pk_cohort_invitations PRIMARY KEY (user_id, cohort_code);


--
-- Name: cohort_members pk_cohort_members; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_members
    ADD CONSTRAINT pk_cohort_members PRIMARY KEY (user_id);


--
-- Name: cohorts pk_cohorts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohorts
    ADD CONSTRAINT pk_cohorts PRIMARY KEY (code);


--
-- Name: completions pk_completions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.completions
    ADD CONSTRAINT pk_completions PRIMARY KEY (user_id, id);


--
-- Name: idempotency_keys pk_idempotency_keys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_id, route, key);


--
-- Name: invitations pk_invitations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT pk_invitations PRIMARY KEY (code_hash);


--
-- Name: leaderboard_changes pk_leaderboard_changes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leaderboard_changes
    ADD CONSTRAINT pk_leaderboard_changes PRIMARY KEY (period, id);


--
-- Name: leaderboard_counts pk_leaderboard_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leaderboard_counts
    ADD CONSTRAINT pk_leaderboard_counts PRIMARY KEY (period, width, floor);


--
-- Name: leaderboard_entries pk_leaderboard_entries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leaderboard_entries
    ADD CONSTRAINT pk_leaderboard_entries PRIMARY KEY (user_id, period);


--
-- Name: ledger_entries pk_ledger_entries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT pk_ledger_entries PRIMARY KEY (user_id, seq);


--
-- Name: pending_projections pk_pending_projections; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_projections
    ADD CONSTRAINT pk_pending_projections PRIMARY KEY (user_id);


--
-- Name: request_counts pk_request_counts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.request_counts
    ADD CONSTRAINT pk_request_counts PRIMARY KEY (policy, who);


--
-- Name: sessions pk_sessions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (user_id, id);


--
-- Name: streak_pauses pk_streak_pauses; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.streak_pauses
    ADD CONSTRAINT pk_streak_pauses PRIMARY KEY (user_id, first_on);


--
-- Name: user_challenges pk_user_challenges; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_challenges
    ADD CONSTRAINT pk_user_challenges PRIMARY KEY (user_id, challenge_code);


--
-- Name: user_events pk_user_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_events
    ADD CONSTRAINT pk_user_events PRIMARY KEY (user_id, seq);


--
-- Name: user_heads pk_user_heads; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_heads
    ADD CONSTRAINT pk_user_heads PRIMARY KEY (user_id);


--
-- Name: user_totals pk_user_totals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_totals
    ADD CONSTRAINT pk_user_totals PRIMARY KEY (user_id, category);


--
-- Name: users pk_users; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);


--
-- Name: completions uq_completions_worth; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.completions
    ADD CONSTRAINT uq_completions_worth UNIQUE (user_id, id, category, points);


--
-- Name: ledger_entries uq_ledger_entries_reversible; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT uq_ledger_entries_reversible UNIQUE (user_id, seq, completion_id, credited_points);


--
-- Name: user_events uq_user_events_user_id_event_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_events
    ADD CONSTRAINT uq_user_events_user_id_event_id UNIQUE (user_id, event_id);


--
-- Name: ix_audit_events_actor_id_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_events_actor_id_number ON public.audit_events USING btree (actor_id, number);


--
-- Name: ix_challenges_in_force; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_challenges_in_force ON public.challenges USING btree (category, code) WHERE (retired_at IS NULL);


--
-- Name: ix_cohort_coaches_cohort_code_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cohort_coaches_cohort_code_user_id ON public.cohort_coaches USING btree (cohort_code, user_id);


--
-- Name: ix_cohort_invitations_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cohort_invitations_expires_at ON public.cohort_invitations USING btree (expires_at);


--
-- Name: ix_cohort_members_cohort_code_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cohort_members_cohort_code_user_id ON public.cohort_members USING btree (cohort_code, user_id);


--
-- Name: ix_completions_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_completions_id ON public.completions USING btree (id);


--
-- Name: ix_completions_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_completions_pending ON public.completions USING btree (user_id, id) WHERE (status = 'pending'::text);


--
-- Name: ix_completions_queue; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_completions_queue ON public.completions USING btree (status, id) WHERE (status <> 'approved'::text);


--
-- Name: ix_completions_submitted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_completions_submitted ON public.completions USING btree (user_id, submitted_at);


--
-- Name: ix_idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);


--
-- Name: ix_leaderboard_entries_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_leaderboard_entries_order ON public.leaderboard_entries USING btree (period, ((- points)), reached_at, user_id) WHERE (listed AND (points > 0));


--
-- Name: ix_pending_projections_available_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pending_projections_available_at ON public.pending_projections USING btree (available_at);


--
-- Name: ix_request_counts_resets_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_request_counts_resets_at ON public.request_counts USING btree (resets_at);


--
-- Name: ix_sessions_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sessions_expires_at ON public.sessions USING btree (expires_at);


--
-- Name: uq_cohorts_join_code; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_cohorts_join_code ON public.cohorts USING btree (join_code);


--
-- Name: uq_completions_period; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_completions_period ON public.completions USING btree (user_id, challenge_code, period_key) WHERE (status = ANY (ARRAY['pending'::text, 'approved'::text]));


--
-- Name: uq_ledger_entries_credit; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_entries_credit ON public.ledger_entries USING btree (user_id, completion_id) WHERE (reverses_seq IS NULL);


--
-- Name: uq_ledger_entries_reversal; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_ledger_entries_reversal ON public.ledger_entries USING btree (user_id, completion_id) WHERE (reverses_seq IS NOT NULL);


--
-- Name: uq_users_email; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_users_email ON public.users USING btree (email);


--
-- Name: audit_events append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: ledger_entries append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: user_events append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON public.user_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: user_events append_only_but_for_dates; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER append_only_but_for_dates BEFORE UPDATE ON public.user_events FOR EACH ROW EXECUTE FUNCTION public.refuse_change_but_for_dates_of_the_erased();


--
-- Name: audit_events fk_audit_events_actor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT fk_audit_events_actor_id FOREIGN KEY (actor_id) REFERENCES public.users(id);


--
-- Name: badge_decisions fk_badge_decisions_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge_decisions
    ADD CONSTRAINT fk_badge_decisions_decided_by FOREIGN KEY (decided_by) REFERENCES public.users(id);


--
-- Name: badge_decisions fk_badge_decisions_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge_decisions
    ADD CONSTRAINT fk_badge_decisions_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: badge_decisions fk_badge_decisions_user_id_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.badge_decisions
    ADD CONSTRAINT fk_badge_decisions_user_id_seq FOREIGN KEY (user_id, seq) REFERENCES public.user_events(user_id, seq);


--
-- Name: challenge_prerequisites fk_challenge_prerequisites_challenge_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge_prerequisites
    ADD CONSTRAINT fk_challenge_prerequisites_challenge_code FOREIGN KEY (challenge_code) REFERENCES public.challenges(code);


--
-- Name: challenge_prerequisites fk_challenge_prerequisites_prerequisite_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge_prerequisites
    ADD CONSTRAINT fk_challenge_prerequisites_prerequisite_code FOREIGN KEY (prerequisite_code) REFERENCES public.challenges(code);


--
-- Name: challenge_texts fk_challenge_texts_challenge_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.challenge_texts
    ADD CONSTRAINT fk_challenge_texts_challenge_code FOREIGN KEY (challenge_code) REFERENCES public.challenges(code);


--
-- Name: cohort_coaches fk_cohort_coaches_cohort_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_coaches
    ADD CONSTRAINT fk_cohort_coaches_cohort_code FOREIGN KEY (cohort_code) REFERENCES public.cohorts(code);


--
-- Name: cohort_coaches fk_cohort_coaches_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_coaches
    ADD CONSTRAINT fk_cohort_coaches_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: cohort_invitations fk_cohort_invitations_cohort_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_invitations
    ADD CONSTRAINT fk_cohort_invitations_cohort_code FOREIGN KEY (cohort_code) REFERENCES public.cohorts(code);


--
-- Name: cohort_invitations fk_cohort_invitations_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_invitations
    ADD CONSTRAINT fk_cohort_invitations_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: cohort_members fk_cohort_members_cohort_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_members
    ADD CONSTRAINT fk_cohort_members_cohort_code FOREIGN KEY (cohort_code) REFERENCES public.cohorts(code);


--
-- Name: cohort_members fk_cohort_members_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cohort_members
    ADD CONSTRAINT fk_cohort_members_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: completions fk_completions_challenge_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.completions
    ADD CONSTRAINT fk_completions_challenge_code FOREIGN KEY (challenge_code) REFERENCES public.challenges(code);


--
-- Name: completions fk_completions_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.completions
    ADD CONSTRAINT fk_completions_decided_by FOREIGN KEY (decided_by) REFERENCES public.users(id);


--
-- Name: completions fk_completions_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.completions
    ADD CONSTRAINT fk_completions_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: idempotency_keys fk_idempotency_keys_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: idempotency_keys fk_idempotency_keys_user_id_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT fk_idempotency_keys_user_id_seq FOREIGN KEY (user_id, seq) REFERENCES public.user_events(user_id, seq);


--
-- Name: invitations fk_invitations_used_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT fk_invitations_used_by FOREIGN KEY (used_by) REFERENCES public.users(id);


--
-- Name: leaderboard_entries fk_leaderboard_entries_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.leaderboard_entries
    ADD CONSTRAINT fk_leaderboard_entries_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: ledger_entries fk_ledger_entries_reversed; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_reversed FOREIGN KEY (user_id, reverses_seq, completion_id, credited_points) REFERENCES public.ledger_entries(user_id, seq, completion_id, credited_points);


--
-- Name: ledger_entries fk_ledger_entries_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: ledger_entries fk_ledger_entries_user_id_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_user_id_seq FOREIGN KEY (user_id, seq) REFERENCES public.user_events(user_id, seq);


--
-- Name: ledger_entries fk_ledger_entries_worth; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_worth FOREIGN KEY (user_id, completion_id, category, credited_points) REFERENCES public.completions(user_id, id, category, points);


--
-- Name: pending_projections fk_pending_projections_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pending_projections
    ADD CONSTRAINT fk_pending_projections_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: sessions fk_sessions_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: streak_pauses fk_streak_pauses_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.streak_pauses
    ADD CONSTRAINT fk_streak_pauses_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: user_challenges fk_user_challenges_challenge_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_challenges
    ADD CONSTRAINT fk_user_challenges_challenge_code FOREIGN KEY (challenge_code) REFERENCES public.challenges(code);


--
-- Name: user_challenges fk_user_challenges_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_challenges
    ADD CONSTRAINT fk_user_challenges_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: user_events fk_user_events_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_events
    ADD CONSTRAINT fk_user_events_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: user_heads fk_user_heads_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_heads
    ADD CONSTRAINT fk_user_heads_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: user_totals fk_user_totals_user_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_totals
    ADD CONSTRAINT fk_user_totals_user_id FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- PostgreSQL database dump complete
--


