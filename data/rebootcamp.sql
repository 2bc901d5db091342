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
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION '% is append-only: correct it by a new row', TG_TABLE_NAME
                USING ERRCODE = 'restrict_violation';
        END $$;


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
    CONSTRAINT ck_challenge_texts_language CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])))
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
    CONSTRAINT ck_idempotency_keys_body_hash CHECK ((octet_length(body_hash) = 32)),
    CONSTRAINT ck_idempotency_keys_key CHECK (((length(key) >= 1) AND (length(key) <= 255))),
    CONSTRAINT ck_idempotency_keys_status CHECK (((status >= 200) AND (status <= 299)))
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
    CONSTRAINT ck_ledger_entries_sign CHECK ((((reverses_seq IS NULL) AND (points > 0)) OR ((reverses_seq < seq) AND (points < 0))))
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
    CONSTRAINT ck_user_totals_known CHECK ((((co2e_known >= 0) AND (co2e_known <= completion_count)) AND ((water_known >= 0) AND (water_known <= completion_count)) AND ((waste_known >= 0) AND (waste_known <= completion_count)) AND ((energy_known >= 0) AND (energy_known <= completion_count))))
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
    CONSTRAINT ck_users_display_name CHECK (((length(display_name) >= 1) AND (length(display_name) <= 80))),
    CONSTRAINT ck_users_email CHECK (((email = lower(email)) AND (length(email) <= 254))),
    CONSTRAINT ck_users_erased_holds_nothing_personal CHECK ((((status = 'erased'::text) = (email IS NULL)) AND ((status = 'erased'::text) = (display_name IS NULL)) AND ((status = 'erased'::text) = (password_hash IS NULL)))),
    CONSTRAINT ck_users_language CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
    CONSTRAINT ck_users_role CHECK ((role = ANY (ARRAY['learner'::text, 'coach'::text, 'admin'::text]))),
    CONSTRAINT ck_users_status CHECK ((status = ANY (ARRAY['active'::text, 'disabled'::text, 'erased'::text])))
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alembic_version (version_num) FROM stdin;
0007
\.


--
-- Data for Name: audit_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.audit_events (number, at, actor_id, action, subject) FROM stdin;
1	2026-04-29 18:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	cohort_opened	cohort:lyon-2026
10	2026-05-19 05:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:019e3e9a-e880-7be8-a322-577f33cebb91
11	2026-05-08 06:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:019e062b-e300-7677-899a-554f6beb7ec3
12	2026-08-31 04:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:01a055f9-5a00-7fec-98c9-4187092944da
13	2026-05-26 04:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019e6270-7e00-743b-82e5-e422dbbfd50c
14	2026-05-05 02:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019df5dd-1500-71d5-86a4-aded769fbbbd
15	2026-06-09 03:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019eaa52-9780-7927-937d-018e7ea6288a
16	2026-06-26 10:08:16+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_rejected	completion:019ee9a6-fe80-7ed0-84a5-62b63cad99db
17	2026-07-17 08:48:46+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_rejected	completion:019f5583-c1b0-763f-a26c-20737186b400
18	2026-07-24 18:53:22+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:019f7bb9-ccd0-7884-879b-884b2cff4bac
19	2026-07-31 16:00:54+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:019f9f28-6af0-79ed-8388-58b8115b892e
2	2026-04-29 18:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	cohort_opened	cohort:nantes-2026
20	2026-08-28 06:32:50+00	019dda65-d500-714a-b2cc-869bf39d444f	completion_approved	completion:01a02d52-6650-7116-8a18-e6ad00b909fd
21	2026-06-23 10:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019ef3ec-2500-7e13-b709-ae6edf32cb20
22	2026-05-14 10:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019e25ed-c500-7d55-adfe-09786c72a244
23	2026-08-11 05:00:00+00	019dda65-d500-714a-b2cc-869bf39d444f	member_put	cohort:nantes-2026 user:019fef31-1880-7ebf-84f6-8ae8dab62b6f
3	2026-07-18 04:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:019f7361-8a00-790e-85cc-30e1ebdc4149
4	2026-05-06 04:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:019dfb71-4e00-7b2b-96fb-d11ec9a70209
5	2026-06-12 15:28:18+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_rejected	completion:019ea2b2-f650-72f9-a103-124575df2478
6	2026-07-31 10:12:47+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_approved	completion:019f9de9-b518-7a8d-a12e-5d74aeaa3082
7	2026-05-04 21:00:00+00	019dda65-d500-764c-9eba-f50a20ffee13	member_put	cohort:lyon-2026 user:019df4ca-6c80-7dd8-8aba-a2a4de7947b3
8	2026-07-09 12:23:07+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_rejected	completion:019f2d15-1ff8-7660-b7e9-e94ef4cdf62d
9	2026-08-08 04:27:30+00	019dda65-d500-764c-9eba-f50a20ffee13	completion_approved	completion:019fc5e0-7750-7ecd-b184-435f86cb61a3
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
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0afd-6840-7f5a-84ae-dbd75ee24b7c	air-dry-laundry	approved	2026-05-09	energy	1	10	100	\N	\N	2000	2026-05-09 04:27:20+00	2026-05-09	2026-05-09 04:27:20+00	2026-05-09 04:27:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0b0d-2f50-7bfa-bb67-c0e5d41892d3	three-minute-shower	approved	2026-05-09	water	1	10	50	36000	\N	1050	2026-05-09 04:44:34+00	2026-05-09	2026-05-09 04:44:34+00	2026-05-09 04:44:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0ba3-9f08-76c8-b756-d4f83abe2435	tap-water-1-5l	approved	2026-05-09	water	1	5	480	\N	\N	\N	2026-05-09 07:28:53+00	2026-05-09	2026-05-09 07:28:53+00	2026-05-09 07:28:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0c96-2cc8-7a74-a54b-7d9f1980f211	vegetarian-meal	approved	2026-05-09	food	1	20	4120	\N	\N	\N	2026-05-09 11:53:49+00	2026-05-09	2026-05-09 11:53:49+00	2026-05-09 11:53:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e0fbc-8a78-7b88-a882-57faa25193d2	tap-water-1-5l	approved	2026-05-10	water	1	5	480	\N	\N	\N	2026-05-10 02:34:35+00	2026-05-10	2026-05-10 02:34:35+00	2026-05-10 02:34:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e108e-1700-7bb8-b7cc-93b5855474b1	air-dry-laundry	approved	2026-05-10	energy	1	10	100	\N	\N	2000	2026-05-10 06:23:28+00	2026-05-10	2026-05-10 06:23:28+00	2026-05-10 06:23:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e117c-3408-7e95-8d9b-1448af0e0945	no-food-waste-week	approved	2026-W19	waste	2	30	580	\N	\N	\N	2026-05-10 10:43:33+00	2026-05-10	2026-05-10 10:43:33+00	2026-05-10 10:43:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e11ac-c988-714d-b870-37ca52c462c6	vegetarian-meal	approved	2026-05-10	food	1	20	4120	\N	\N	\N	2026-05-10 11:36:37+00	2026-05-10	2026-05-10 11:36:37+00	2026-05-10 11:36:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e13fb-a740-74ce-9df4-5b606ba6150c	tap-water-1-5l	approved	2026-05-11	water	1	5	480	\N	\N	\N	2026-05-10 22:22:00+00	2026-05-11	2026-05-10 22:22:00+00	2026-05-10 22:22:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e14be-ff10-7e79-890b-3f19cc3520f9	metro-10km	approved	2026-05-11	mobility	1	25	1380	\N	\N	\N	2026-05-11 01:55:22+00	2026-05-11	2026-05-11 01:55:22+00	2026-05-11 01:55:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e162a-52c8-703f-9736-0bbe0b3e7dde	vegetarian-meal	approved	2026-05-11	food	1	20	4120	\N	\N	\N	2026-05-11 08:32:13+00	2026-05-11	2026-05-11 08:32:13+00	2026-05-11 08:32:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e167a-3bd0-7920-8bf9-824f06253266	three-minute-shower	approved	2026-05-11	water	1	10	50	36000	\N	1050	2026-05-11 09:59:30+00	2026-05-11	2026-05-11 09:59:30+00	2026-05-11 09:59:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e16ca-24d8-7691-b792-6b3bda6a6c8e	heating-down-1c-week	approved	2026-W20	energy	2	40	3400	\N	\N	\N	2026-05-11 11:26:47+00	2026-05-11	2026-05-11 11:26:47+00	2026-05-11 11:26:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e195f-a0b0-7650-aa0c-73f4aa5e4c53	vegetarian-meal	approved	2026-05-12	food	1	20	4120	\N	\N	\N	2026-05-11 23:29:18+00	2026-05-12	2026-05-11 23:29:18+00	2026-05-11 23:29:18+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1a46-e7b8-75aa-8836-30c9a8c652f1	tap-water-1-5l	approved	2026-05-12	water	1	5	480	\N	\N	\N	2026-05-12 03:41:55+00	2026-05-12	2026-05-12 03:41:55+00	2026-05-12 03:41:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1a4a-cbd0-7ba0-aecf-671ab2b5fb83	metro-10km	approved	2026-05-12	mobility	1	25	1380	\N	\N	\N	2026-05-12 03:46:10+00	2026-05-12	2026-05-12 03:46:10+00	2026-05-12 03:46:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e1e9f-ce10-7d0d-ac89-de0e17a589c1	vegetarian-meal	approved	2026-05-13	food	1	20	4120	\N	\N	\N	2026-05-12 23:57:30+00	2026-05-13	2026-05-12 23:57:30+00	2026-05-12 23:57:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2028-c3b8-7f62-9147-539e4daa16cf	tap-water-1-5l	approved	2026-05-13	water	1	5	480	\N	\N	\N	2026-05-13 07:06:43+00	2026-05-13	2026-05-13 07:06:43+00	2026-05-13 07:06:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2036-2d50-7a1a-918a-88e1f4dd56ff	climate-workshop	approved	once	learning	1	40	\N	\N	\N	\N	2026-05-13 07:21:22+00	2026-05-13	2026-05-13 07:21:22+00	2026-05-13 07:21:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2056-57b0-738e-b793-5296ec79acd0	three-minute-shower	approved	2026-05-13	water	1	10	50	36000	\N	1050	2026-05-13 07:56:30+00	2026-05-13	2026-05-13 07:56:30+00	2026-05-13 07:56:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e23b8-eb70-7a01-9296-995d7fe77062	vegetarian-meal	approved	2026-05-14	food	1	20	4120	\N	\N	\N	2026-05-13 23:43:02+00	2026-05-14	2026-05-13 23:43:02+00	2026-05-13 23:43:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e23fa-2a90-7459-b2ea-c6d85bffacb0	metro-10km	approved	2026-05-14	mobility	1	25	1380	\N	\N	\N	2026-05-14 00:54:18+00	2026-05-14	2026-05-14 00:54:18+00	2026-05-14 00:54:18+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e23ff-5e98-76da-ac6f-9997036dd4a1	tap-water-1-5l	approved	2026-05-14	water	1	5	480	\N	\N	\N	2026-05-14 00:59:59+00	2026-05-14	2026-05-14 00:59:59+00	2026-05-14 00:59:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e28b4-3418-7b9a-9530-8360f7d06612	vegetarian-meal	approved	2026-05-15	food	1	20	4120	\N	\N	\N	2026-05-14 22:55:59+00	2026-05-15	2026-05-14 22:55:59+00	2026-05-14 22:55:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2909-3da0-7dfc-bd44-8400cb5868f2	three-minute-shower	approved	2026-05-15	water	1	10	50	36000	\N	1050	2026-05-15 00:28:52+00	2026-05-15	2026-05-15 00:28:52+00	2026-05-15 00:28:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2929-6be8-7692-a529-96360bde4b67	tap-water-1-5l	approved	2026-05-15	water	1	5	480	\N	\N	\N	2026-05-15 01:04:01+00	2026-05-15	2026-05-15 01:04:01+00	2026-05-15 01:04:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2b60-3590-7b43-a12b-ab86b484aca2	metro-10km	approved	2026-05-15	mobility	1	25	1380	\N	\N	\N	2026-05-15 11:23:06+00	2026-05-15	2026-05-15 11:23:06+00	2026-05-15 11:23:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2daf-3288-7c3a-8799-a032936f7013	air-dry-laundry	approved	2026-05-16	energy	1	10	100	\N	\N	2000	2026-05-15 22:08:37+00	2026-05-16	2026-05-15 22:08:37+00	2026-05-15 22:08:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2ef7-d758-7fbf-896e-fa1af004b557	tap-water-1-5l	approved	2026-05-16	water	1	5	480	\N	\N	\N	2026-05-16 04:07:35+00	2026-05-16	2026-05-16 04:07:35+00	2026-05-16 04:07:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e2fda-2108-74ca-85aa-997e41e38f3a	vegetarian-meal	approved	2026-05-16	food	1	20	4120	\N	\N	\N	2026-05-16 08:14:45+00	2026-05-16	2026-05-16 08:14:45+00	2026-05-16 08:14:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e32e1-0808-7c85-b70f-d32a9d71c04d	tap-water-1-5l	approved	2026-05-17	water	1	5	480	\N	\N	\N	2026-05-16 22:21:09+00	2026-05-17	2026-05-16 22:21:09+00	2026-05-16 22:21:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e335e-b000-7ac4-9bec-afc608f4e2dd	three-minute-shower	approved	2026-05-17	water	1	10	50	36000	\N	1050	2026-05-17 00:38:24+00	2026-05-17	2026-05-17 00:38:24+00	2026-05-17 00:38:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e33e8-4a90-71df-81fe-84abf3b132f4	air-dry-laundry	approved	2026-05-17	energy	1	10	100	\N	\N	2000	2026-05-17 03:08:42+00	2026-05-17	2026-05-17 03:08:42+00	2026-05-17 03:08:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e34d7-cef8-784e-afbd-ae8cab047022	vegetarian-meal	approved	2026-05-17	food	1	20	4120	\N	\N	\N	2026-05-17 07:30:19+00	2026-05-17	2026-05-17 07:30:19+00	2026-05-17 07:30:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3504-1ad0-77b6-a987-bfb34266cf8d	no-food-waste-week	approved	2026-W20	waste	2	30	580	\N	\N	\N	2026-05-17 08:18:42+00	2026-05-17	2026-05-17 08:18:42+00	2026-05-17 08:18:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3825-2538-7833-905f-c1d06252263e	vegetarian-meal	approved	2026-05-18	food	1	20	4120	\N	\N	\N	2026-05-17 22:53:39+00	2026-05-18	2026-05-17 22:53:39+00	2026-05-17 22:53:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3978-97a8-732a-866a-f8db833de7c1	three-minute-shower	approved	2026-05-18	water	1	10	50	36000	\N	1050	2026-05-18 05:04:25+00	2026-05-18	2026-05-18 05:04:25+00	2026-05-18 05:04:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3b04-9e78-79f4-ac50-027d29b10b7e	tap-water-1-5l	approved	2026-05-18	water	1	5	480	\N	\N	\N	2026-05-18 12:16:59+00	2026-05-18	2026-05-18 12:16:59+00	2026-05-18 12:16:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3b26-18c8-752e-8b2a-8e018d9e9fae	metro-10km	approved	2026-05-18	mobility	1	25	1380	\N	\N	\N	2026-05-18 12:53:33+00	2026-05-18	2026-05-18 12:53:33+00	2026-05-18 12:53:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3e51-aa80-7d21-b2e3-04c1ef2c423f	vegetarian-meal	approved	2026-05-19	food	1	20	4120	\N	\N	\N	2026-05-19 03:40:00+00	2026-05-19	2026-05-19 03:40:00+00	2026-05-19 03:40:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3f2f-3170-762c-bb6f-e91ba26d0d4c	three-minute-shower	approved	2026-05-19	water	1	10	50	36000	\N	1050	2026-05-19 07:41:58+00	2026-05-19	2026-05-19 07:41:58+00	2026-05-19 07:41:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3f39-0128-7884-815d-38d46ce9772f	tap-water-1-5l	approved	2026-05-19	water	1	5	480	\N	\N	\N	2026-05-19 07:52:41+00	2026-05-19	2026-05-19 07:52:41+00	2026-05-19 07:52:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e3f6c-c710-7e9f-9f3f-5e46f685ff0b	metro-10km	approved	2026-05-19	mobility	1	25	1380	\N	\N	\N	2026-05-19 08:49:14+00	2026-05-19	2026-05-19 08:49:14+00	2026-05-19 08:49:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e43d8-1840-7d07-9120-960c00c49a7c	metro-10km	approved	2026-05-20	mobility	1	25	1380	\N	\N	\N	2026-05-20 05:24:56+00	2026-05-20	2026-05-20 05:24:56+00	2026-05-20 05:24:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e44c0-8ff8-740f-919b-bc851125a08a	vegetarian-meal	approved	2026-05-20	food	1	20	4120	\N	\N	\N	2026-05-20 09:38:51+00	2026-05-20	2026-05-20 09:38:51+00	2026-05-20 09:38:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4517-1c38-71a0-bac8-ff46bc7e86d9	tap-water-1-5l	approved	2026-05-20	water	1	5	480	\N	\N	\N	2026-05-20 11:13:23+00	2026-05-20	2026-05-20 11:13:23+00	2026-05-20 11:13:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e47dc-56b8-7820-9183-bca226f91def	three-minute-shower	approved	2026-05-21	water	1	10	50	36000	\N	1050	2026-05-21 00:08:03+00	2026-05-21	2026-05-21 00:08:03+00	2026-05-21 00:08:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e47e9-b880-7eef-a6ed-a791bb4a0966	vegetarian-meal	approved	2026-05-21	food	1	20	4120	\N	\N	\N	2026-05-21 00:22:40+00	2026-05-21	2026-05-21 00:22:40+00	2026-05-21 00:22:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4905-9478-7587-9bcf-45e9fd0d5f88	metro-10km	approved	2026-05-21	mobility	1	25	1380	\N	\N	\N	2026-05-21 05:32:43+00	2026-05-21	2026-05-21 05:32:43+00	2026-05-21 05:32:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4a44-7160-7d9e-9d45-ebc4f8845368	tap-water-1-5l	approved	2026-05-21	water	1	5	480	\N	\N	\N	2026-05-21 11:21:00+00	2026-05-21	2026-05-21 11:21:00+00	2026-05-21 11:21:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4def-e560-7833-bbdb-cd99c3b4d3ec	metro-10km	approved	2026-05-22	mobility	1	25	1380	\N	\N	\N	2026-05-22 04:27:08+00	2026-05-22	2026-05-22 04:27:08+00	2026-05-22 04:27:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4e4e-8408-7240-bed1-85e38ca235af	three-minute-shower	approved	2026-05-22	water	1	10	50	36000	\N	1050	2026-05-22 06:10:29+00	2026-05-22	2026-05-22 06:10:29+00	2026-05-22 06:10:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4e5a-d078-7130-91d6-b4d997b27ad2	vegetarian-meal	approved	2026-05-22	food	1	20	4120	\N	\N	\N	2026-05-22 06:23:55+00	2026-05-22	2026-05-22 06:23:55+00	2026-05-22 06:23:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e4eb3-ba30-71c4-8339-17723f9868be	tap-water-1-5l	approved	2026-05-22	water	1	5	480	\N	\N	\N	2026-05-22 08:01:02+00	2026-05-22	2026-05-22 08:01:02+00	2026-05-22 08:01:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e536f-4a58-74d4-bdd6-1f91e4f8e700	tap-water-1-5l	approved	2026-05-23	water	1	5	480	\N	\N	\N	2026-05-23 06:04:23+00	2026-05-23	2026-05-23 06:04:23+00	2026-05-23 06:04:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5443-b540-787e-88d9-4e9aa515b68d	vegetarian-meal	approved	2026-05-23	food	1	20	4120	\N	\N	\N	2026-05-23 09:56:24+00	2026-05-23	2026-05-23 09:56:24+00	2026-05-23 09:56:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e574f-ef88-7098-b66d-348018d846b3	tap-water-1-5l	approved	2026-05-24	water	1	5	480	\N	\N	\N	2026-05-24 00:08:37+00	2026-05-24	2026-05-24 00:08:37+00	2026-05-24 00:08:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e57b0-f760-7ac7-ad33-5d891622bcbf	air-dry-laundry	approved	2026-05-24	energy	1	10	100	\N	\N	2000	2026-05-24 01:54:36+00	2026-05-24	2026-05-24 01:54:36+00	2026-05-24 01:54:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5823-25d8-7d7b-aa4b-23a789bad094	three-minute-shower	approved	2026-05-24	water	1	10	50	36000	\N	1050	2026-05-24 03:59:19+00	2026-05-24	2026-05-24 03:59:19+00	2026-05-24 03:59:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e58b5-dc70-7512-a2b5-0a278bb0cc1f	refuse-junk-mail	approved	once	waste	1	30	12900	\N	\N	\N	2026-05-24 06:39:34+00	2026-05-24	2026-05-24 06:39:34+00	2026-05-24 06:39:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5900-1088-7b19-8243-11f4feb279df	no-food-waste-week	approved	2026-W21	waste	2	30	580	\N	\N	\N	2026-05-24 08:00:37+00	2026-05-24	2026-05-24 08:00:37+00	2026-05-24 08:00:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5ce4-f790-7c24-aba2-ead1dded3c39	heating-down-1c-week	approved	2026-W22	energy	2	40	3400	\N	\N	\N	2026-05-25 02:09:30+00	2026-05-25	2026-05-25 02:09:30+00	2026-05-25 02:09:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5d20-5e98-7c2a-b37c-583dfeb27b5e	tap-water-1-5l	approved	2026-05-25	water	1	5	480	\N	\N	\N	2026-05-25 03:14:23+00	2026-05-25	2026-05-25 03:14:23+00	2026-05-25 03:14:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5daa-1c50-79ab-82b1-35d79b268399	vegetarian-meal	approved	2026-05-25	food	1	20	4120	\N	\N	\N	2026-05-25 05:44:50+00	2026-05-25	2026-05-25 05:44:50+00	2026-05-25 05:44:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e5e45-a8a0-7d5e-b8a4-b56024313496	metro-10km	approved	2026-05-25	mobility	1	25	1380	\N	\N	\N	2026-05-25 08:34:44+00	2026-05-25	2026-05-25 08:34:44+00	2026-05-25 08:34:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e620f-8d98-7a14-99ae-ecb9e64596cf	tap-water-1-5l	approved	2026-05-26	water	1	5	480	\N	\N	\N	2026-05-26 02:14:07+00	2026-05-26	2026-05-26 02:14:07+00	2026-05-26 02:14:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e62ed-cc20-7cbc-9a55-df1ebfdb8077	three-minute-shower	approved	2026-05-26	water	1	10	50	36000	\N	1050	2026-05-26 06:16:52+00	2026-05-26	2026-05-26 06:16:52+00	2026-05-26 06:16:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6334-6a40-776e-8ef9-e2ada3800b2c	metro-10km	approved	2026-05-26	mobility	1	25	1380	\N	\N	\N	2026-05-26 07:34:00+00	2026-05-26	2026-05-26 07:34:00+00	2026-05-26 07:34:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6420-aab8-7d9c-a529-ecf6f298644a	vegetarian-meal	approved	2026-05-26	food	1	20	4120	\N	\N	\N	2026-05-26 11:52:03+00	2026-05-26	2026-05-26 11:52:03+00	2026-05-26 11:52:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e68ba-7270-748a-9f52-5bc79b37f8c1	tap-water-1-5l	approved	2026-05-27	water	1	5	480	\N	\N	\N	2026-05-27 09:18:30+00	2026-05-27	2026-05-27 09:18:30+00	2026-05-27 09:18:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6944-5738-7d3e-95ab-53180a264283	metro-10km	approved	2026-05-27	mobility	1	25	1380	\N	\N	\N	2026-05-27 11:49:07+00	2026-05-27	2026-05-27 11:49:07+00	2026-05-27 11:49:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6959-0fe8-7f0f-b915-3f091cafcf67	vegetarian-meal	approved	2026-05-27	food	1	20	4120	\N	\N	\N	2026-05-27 12:11:45+00	2026-05-27	2026-05-27 12:11:45+00	2026-05-27 12:11:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6c6b-7c20-71d1-881c-20347227738f	metro-10km	approved	2026-05-28	mobility	1	25	1380	\N	\N	\N	2026-05-28 02:30:44+00	2026-05-28	2026-05-28 02:30:44+00	2026-05-28 02:30:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6d19-b998-72ed-bea3-59608e13f238	vegetarian-meal	approved	2026-05-28	food	1	20	4120	\N	\N	\N	2026-05-28 05:41:03+00	2026-05-28	2026-05-28 05:41:03+00	2026-05-28 05:41:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6d9c-fb28-793e-a269-c7ee9cb7f1e1	tap-water-1-5l	approved	2026-05-28	water	1	5	480	\N	\N	\N	2026-05-28 08:04:25+00	2026-05-28	2026-05-28 08:04:25+00	2026-05-28 08:04:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e6dbd-aa58-74ab-8366-a4d3a2ab0270	three-minute-shower	approved	2026-05-28	water	1	10	50	36000	\N	1050	2026-05-28 08:40:07+00	2026-05-28	2026-05-28 08:40:07+00	2026-05-28 08:40:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7103-82a0-70ad-9bad-c85a7acd095b	vegetarian-meal	approved	2026-05-29	food	1	20	4120	\N	\N	\N	2026-05-28 23:55:16+00	2026-05-29	2026-05-28 23:55:16+00	2026-05-28 23:55:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e71f9-15d0-7aac-bf5d-d00065ec6067	tap-water-1-5l	approved	2026-05-29	water	1	5	480	\N	\N	\N	2026-05-29 04:23:30+00	2026-05-29	2026-05-29 04:23:30+00	2026-05-29 04:23:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e720d-1eb8-7153-959a-4971e344a2ea	metro-10km	approved	2026-05-29	mobility	1	25	1380	\N	\N	\N	2026-05-29 04:45:23+00	2026-05-29	2026-05-29 04:45:23+00	2026-05-29 04:45:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e72c3-e3c8-72b7-aef6-13ed2937bcee	three-minute-shower	approved	2026-05-29	water	1	10	50	36000	\N	1050	2026-05-29 08:05:01+00	2026-05-29	2026-05-29 08:05:01+00	2026-05-29 08:05:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e781f-b360-7136-a7b3-4a10b151d2b9	tap-water-1-5l	approved	2026-05-30	water	1	5	480	\N	\N	\N	2026-05-30 09:03:24+00	2026-05-30	2026-05-30 09:03:24+00	2026-05-30 09:03:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7840-2be0-7068-97dd-251af6501bf9	air-dry-laundry	approved	2026-05-30	energy	1	10	100	\N	\N	2000	2026-05-30 09:38:52+00	2026-05-30	2026-05-30 09:38:52+00	2026-05-30 09:38:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e784f-0890-7bb8-9845-8cf0dca744b0	three-minute-shower	approved	2026-05-30	water	1	10	50	36000	\N	1050	2026-05-30 09:55:06+00	2026-05-30	2026-05-30 09:55:06+00	2026-05-30 09:55:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7b55-b110-77f8-ac5e-00a4f48a2233	tap-water-1-5l	approved	2026-05-31	water	1	5	480	\N	\N	\N	2026-05-31 00:01:14+00	2026-05-31	2026-05-31 00:01:14+00	2026-05-31 00:01:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7d2d-ff38-777a-936c-b769d52fc246	air-dry-laundry	approved	2026-05-31	energy	1	10	100	\N	\N	2000	2026-05-31 08:37:07+00	2026-05-31	2026-05-31 08:37:07+00	2026-05-31 08:37:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e7d43-d510-7437-b854-ebe86e2bdfb6	no-food-waste-week	approved	2026-W22	waste	2	30	580	\N	\N	\N	2026-05-31 09:00:58+00	2026-05-31	2026-05-31 09:00:58+00	2026-05-31 09:00:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8093-b7a8-767b-b615-859f605922b0	tap-water-1-5l	approved	2026-06-01	water	1	5	480	\N	\N	\N	2026-06-01 00:27:05+00	2026-06-01	2026-06-01 00:27:05+00	2026-06-01 00:27:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e814f-b4a8-776a-8128-d950f1abff5e	heating-down-1c-week	approved	2026-W23	energy	2	40	3400	\N	\N	\N	2026-06-01 03:52:25+00	2026-06-01	2026-06-01 03:52:25+00	2026-06-01 03:52:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e82d1-1100-7e76-a331-fe3a3499a035	metro-10km	approved	2026-06-01	mobility	1	25	1380	\N	\N	\N	2026-06-01 10:53:20+00	2026-06-01	2026-06-01 10:53:20+00	2026-06-01 10:53:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e82f0-d9b8-759b-8674-7dc48e12fd45	vegetarian-meal	approved	2026-06-01	food	1	20	4120	\N	\N	\N	2026-06-01 11:28:03+00	2026-06-01	2026-06-01 11:28:03+00	2026-06-01 11:28:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8557-3710-7d88-8c67-da94cc64a539	tap-water-1-5l	approved	2026-06-02	water	1	5	480	\N	\N	\N	2026-06-01 22:39:06+00	2026-06-02	2026-06-01 22:39:06+00	2026-06-01 22:39:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8574-a638-7d51-9f89-e752340d899b	three-minute-shower	approved	2026-06-02	water	1	10	50	36000	\N	1050	2026-06-01 23:11:15+00	2026-06-02	2026-06-01 23:11:15+00	2026-06-01 23:11:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e86f2-41a0-711f-9fd6-3c7cfdd3679b	metro-10km	approved	2026-06-02	mobility	1	25	1380	\N	\N	\N	2026-06-02 06:08:04+00	2026-06-02	2026-06-02 06:08:04+00	2026-06-02 06:08:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8b4f-e6d0-75d9-afaa-27e58f23a4cc	metro-10km	approved	2026-06-03	mobility	1	25	1380	\N	\N	\N	2026-06-03 02:28:50+00	2026-06-03	2026-06-03 02:28:50+00	2026-06-03 02:28:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8b55-9bc0-7e4b-bc4a-e8aad8dfb217	tap-water-1-5l	approved	2026-06-03	water	1	5	480	\N	\N	\N	2026-06-03 02:35:04+00	2026-06-03	2026-06-03 02:35:04+00	2026-06-03 02:35:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e8d36-e6b0-79cf-96cd-e4fd71318f87	three-minute-shower	approved	2026-06-03	water	1	10	50	36000	\N	1050	2026-06-03 11:20:46+00	2026-06-03	2026-06-03 11:20:46+00	2026-06-03 11:20:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9037-3248-751d-8780-f7cfdf23343b	three-minute-shower	approved	2026-06-04	water	1	10	50	36000	\N	1050	2026-06-04 01:19:57+00	2026-06-04	2026-06-04 01:19:57+00	2026-06-04 01:19:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9099-d060-744b-acf1-0e50acd7aa1f	tap-water-1-5l	approved	2026-06-04	water	1	5	480	\N	\N	\N	2026-06-04 03:07:40+00	2026-06-04	2026-06-04 03:07:40+00	2026-06-04 03:07:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e90eb-efd0-73e0-a71e-1c22a72b3260	metro-10km	approved	2026-06-04	mobility	1	25	1380	\N	\N	\N	2026-06-04 04:37:22+00	2026-06-04	2026-06-04 04:37:22+00	2026-06-04 04:37:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9172-c370-7f4a-91f4-cdc4bdadc265	vegetarian-meal	approved	2026-06-04	food	1	20	4120	\N	\N	\N	2026-06-04 07:04:38+00	2026-06-04	2026-06-04 07:04:38+00	2026-06-04 07:04:38+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9547-85a8-782f-8eab-45d9b172a7c9	tap-water-1-5l	approved	2026-06-05	water	1	5	480	\N	\N	\N	2026-06-05 00:55:53+00	2026-06-05	2026-06-05 00:55:53+00	2026-06-05 00:55:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9783-f0b8-7082-bdec-67f023bbaa78	vegetarian-meal	approved	2026-06-05	food	1	20	4120	\N	\N	\N	2026-06-05 11:21:07+00	2026-06-05	2026-06-05 11:21:07+00	2026-06-05 11:21:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9adf-48e8-70ec-abdc-4ee13a05c904	three-minute-shower	approved	2026-06-06	water	1	10	50	36000	\N	1050	2026-06-06 02:59:45+00	2026-06-06	2026-06-06 02:59:45+00	2026-06-06 02:59:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9b81-9f80-7173-9d38-3535e4831325	air-dry-laundry	approved	2026-06-06	energy	1	10	100	\N	\N	2000	2026-06-06 05:57:04+00	2026-06-06	2026-06-06 05:57:04+00	2026-06-06 05:57:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9bbf-fc58-7664-92d4-bee34a435930	vegetarian-meal	approved	2026-06-06	food	1	20	4120	\N	\N	\N	2026-06-06 07:05:11+00	2026-06-06	2026-06-06 07:05:11+00	2026-06-06 07:05:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9c69-c148-726a-a5f2-71497902c6ce	tap-water-1-5l	approved	2026-06-06	water	1	5	480	\N	\N	\N	2026-06-06 10:10:37+00	2026-06-06	2026-06-06 10:10:37+00	2026-06-06 10:10:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9f23-ff48-73dd-98b1-f4bb9b4b47f6	tap-water-1-5l	approved	2026-06-07	water	1	5	480	\N	\N	\N	2026-06-06 22:53:17+00	2026-06-07	2026-06-06 22:53:17+00	2026-06-06 22:53:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9f90-4dd8-7e09-a8b4-e740a1dcefa3	vegetarian-meal	approved	2026-06-07	food	1	20	4120	\N	\N	\N	2026-06-07 00:51:35+00	2026-06-07	2026-06-07 00:51:35+00	2026-06-07 00:51:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019e9f90-78d0-726d-b1e5-b5b586842080	air-dry-laundry	approved	2026-06-07	energy	1	10	100	\N	\N	2000	2026-06-07 00:51:46+00	2026-06-07	2026-06-07 00:51:46+00	2026-06-07 00:51:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea1e5-3e40-7e62-9837-0c0d5f35297f	no-food-waste-week	approved	2026-W23	waste	2	30	580	\N	\N	\N	2026-06-07 11:43:36+00	2026-06-07	2026-06-07 11:43:36+00	2026-06-07 11:43:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea441-f2f0-7e61-a9c5-ecf35e77331b	metro-10km	approved	2026-06-08	mobility	1	25	1380	\N	\N	\N	2026-06-07 22:44:06+00	2026-06-08	2026-06-07 22:44:06+00	2026-06-07 22:44:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea463-51e8-7eb3-bad0-bfd878b99daf	tap-water-1-5l	approved	2026-06-08	water	1	5	480	\N	\N	\N	2026-06-07 23:20:33+00	2026-06-08	2026-06-07 23:20:33+00	2026-06-07 23:20:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea606-8268-7c13-93c6-4bba1eadb1f6	heating-down-1c-week	approved	2026-W24	energy	2	40	3400	\N	\N	\N	2026-06-08 06:58:25+00	2026-06-08	2026-06-08 06:58:25+00	2026-06-08 06:58:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea729-b548-7f46-a861-5d2874ea6f29	vegetarian-meal	approved	2026-06-08	food	1	20	4120	\N	\N	\N	2026-06-08 12:16:29+00	2026-06-08	2026-06-08 12:16:29+00	2026-06-08 12:16:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ea96b-0e10-72a6-afd7-6785f6a1cfce	tap-water-1-5l	approved	2026-06-09	water	1	5	480	\N	\N	\N	2026-06-08 22:47:06+00	2026-06-09	2026-06-08 22:47:06+00	2026-06-08 22:47:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eaa7b-12c8-7b9c-a607-57c7759d8f38	metro-10km	approved	2026-06-09	mobility	1	25	1380	\N	\N	\N	2026-06-09 03:44:13+00	2026-06-09	2026-06-09 03:44:13+00	2026-06-09 03:44:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eaad0-2038-7fde-9b52-9356250d38f0	three-minute-shower	approved	2026-06-09	water	1	10	50	36000	\N	1050	2026-06-09 05:17:07+00	2026-06-09	2026-06-09 05:17:07+00	2026-06-09 05:17:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eabcb-be48-7556-be41-fedf2373bb3c	vegetarian-meal	approved	2026-06-09	food	1	20	4120	\N	\N	\N	2026-06-09 09:51:57+00	2026-06-09	2026-06-09 09:51:57+00	2026-06-09 09:51:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eafab-d2f0-7ce6-83a2-edff09c78e69	tap-water-1-5l	approved	2026-06-10	water	1	5	480	\N	\N	\N	2026-06-10 03:55:34+00	2026-06-10	2026-06-10 03:55:34+00	2026-06-10 03:55:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb04b-9560-7dac-851d-24f0271e44b1	metro-10km	approved	2026-06-10	mobility	1	25	1380	\N	\N	\N	2026-06-10 06:50:04+00	2026-06-10	2026-06-10 06:50:04+00	2026-06-10 06:50:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb09d-9d60-75ef-ba27-3b78874a670f	vegetarian-meal	approved	2026-06-10	food	1	20	4120	\N	\N	\N	2026-06-10 08:19:40+00	2026-06-10	2026-06-10 08:19:40+00	2026-06-10 08:19:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb3c5-1068-7353-8715-279bd8d2f5f7	metro-10km	approved	2026-06-11	mobility	1	25	1380	\N	\N	\N	2026-06-10 23:01:37+00	2026-06-11	2026-06-10 23:01:37+00	2026-06-10 23:01:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb4e3-5d60-7178-9005-42f6548eed96	tap-water-1-5l	approved	2026-06-11	water	1	5	480	\N	\N	\N	2026-06-11 04:14:20+00	2026-06-11	2026-06-11 04:14:20+00	2026-06-11 04:14:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb66c-2fe0-7f90-b2db-dd057a9b5e50	vegetarian-meal	approved	2026-06-11	food	1	20	4120	\N	\N	\N	2026-06-11 11:23:24+00	2026-06-11	2026-06-11 11:23:24+00	2026-06-11 11:23:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eb9a3-c7b8-76f8-b9d1-26c72c32b496	tap-water-1-5l	approved	2026-06-12	water	1	5	480	\N	\N	\N	2026-06-12 02:22:59+00	2026-06-12	2026-06-12 02:22:59+00	2026-06-12 02:22:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eba21-2960-781e-acea-4436f2ac2c3a	vegetarian-meal	approved	2026-06-12	food	1	20	4120	\N	\N	\N	2026-06-12 04:39:56+00	2026-06-12	2026-06-12 04:39:56+00	2026-06-12 04:39:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eba23-9290-7f30-b54f-6dd5afa3955f	metro-10km	approved	2026-06-12	mobility	1	25	1380	\N	\N	\N	2026-06-12 04:42:34+00	2026-06-12	2026-06-12 04:42:34+00	2026-06-12 04:42:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebe42-c378-7e1f-b3bb-8a7399b76249	vegetarian-meal	approved	2026-06-13	food	1	20	4120	\N	\N	\N	2026-06-12 23:55:07+00	2026-06-13	2026-06-12 23:55:07+00	2026-06-12 23:55:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebe5e-e698-74a5-8ebc-f72ab8f075d3	three-minute-shower	approved	2026-06-13	water	1	10	50	36000	\N	1050	2026-06-13 00:25:51+00	2026-06-13	2026-06-13 00:25:51+00	2026-06-13 00:25:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ebf60-b2b0-71d5-813b-e0ea6ed73629	tap-water-1-5l	approved	2026-06-13	water	1	5	480	\N	\N	\N	2026-06-13 05:07:26+00	2026-06-13	2026-06-13 05:07:26+00	2026-06-13 05:07:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec020-2e38-7829-82ff-da268299ae9f	air-dry-laundry	approved	2026-06-13	energy	1	10	100	\N	\N	2000	2026-06-13 08:36:35+00	2026-06-13	2026-06-13 08:36:35+00	2026-06-13 08:36:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec355-35d0-7f01-a057-d17e6279fd19	tap-water-1-5l	approved	2026-06-14	water	1	5	480	\N	\N	\N	2026-06-13 23:33:22+00	2026-06-14	2026-06-13 23:33:22+00	2026-06-13 23:33:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec36f-da20-7619-ade1-9f3ce5968989	three-minute-shower	approved	2026-06-14	water	1	10	50	36000	\N	1050	2026-06-14 00:02:28+00	2026-06-14	2026-06-14 00:02:28+00	2026-06-14 00:02:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec3ac-f2c0-7508-a07c-95dfd3b28785	vegetarian-meal	approved	2026-06-14	food	1	20	4120	\N	\N	\N	2026-06-14 01:09:12+00	2026-06-14	2026-06-14 01:09:12+00	2026-06-14 01:09:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec41e-5a00-70c1-80f2-a7c49e74d4db	no-food-waste-week	approved	2026-W24	waste	2	30	580	\N	\N	\N	2026-06-14 03:13:04+00	2026-06-14	2026-06-14 03:13:04+00	2026-06-14 03:13:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec45b-99b0-7eba-a8d3-6081d110afd6	air-dry-laundry	approved	2026-06-14	energy	1	10	100	\N	\N	2000	2026-06-14 04:19:58+00	2026-06-14	2026-06-14 04:19:58+00	2026-06-14 04:19:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec90a-3570-7f22-9269-de8324daa656	heating-down-1c-week	approved	2026-W25	energy	2	40	3400	\N	\N	\N	2026-06-15 02:09:10+00	2026-06-15	2026-06-15 02:09:10+00	2026-06-15 02:09:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ec9a7-c948-7e52-b469-ba9937254b32	tap-water-1-5l	approved	2026-06-15	water	1	5	480	\N	\N	\N	2026-06-15 05:01:17+00	2026-06-15	2026-06-15 05:01:17+00	2026-06-15 05:01:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ecb40-66c0-7929-862a-0121f6825773	vegetarian-meal	approved	2026-06-15	food	1	20	4120	\N	\N	\N	2026-06-15 12:27:36+00	2026-06-15	2026-06-15 12:27:36+00	2026-06-15 12:27:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ece79-f680-7cf2-9fb1-2f6303b16637	metro-10km	approved	2026-06-16	mobility	1	25	1380	\N	\N	\N	2026-06-16 03:29:20+00	2026-06-16	2026-06-16 03:29:20+00	2026-06-16 03:29:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ecf79-ce98-7e99-8e00-62b5a3a4d881	three-minute-shower	approved	2026-06-16	water	1	10	50	36000	\N	1050	2026-06-16 08:08:47+00	2026-06-16	2026-06-16 08:08:47+00	2026-06-16 08:08:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ecfa1-4810-721c-ab23-21ecbdc4ca97	tap-water-1-5l	approved	2026-06-16	water	1	5	480	\N	\N	\N	2026-06-16 08:51:54+00	2026-06-16	2026-06-16 08:51:54+00	2026-06-16 08:51:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ecfba-ac10-7af5-8a0f-bc3030eb2ff0	vegetarian-meal	approved	2026-06-16	food	1	20	4120	\N	\N	\N	2026-06-16 09:19:38+00	2026-06-16	2026-06-16 09:19:38+00	2026-06-16 09:19:38+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed3d7-b630-7b87-a205-d62ce6e95087	metro-10km	approved	2026-06-17	mobility	1	25	1380	\N	\N	\N	2026-06-17 04:29:50+00	2026-06-17	2026-06-17 04:29:50+00	2026-06-17 04:29:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed405-f9f0-7752-8b38-9fc3ff437416	second-hand-jeans	approved	once	goods	2	40	23200	\N	\N	\N	2026-06-17 05:20:22+00	2026-06-17	2026-06-17 05:20:22+00	2026-06-17 05:20:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed422-82a0-7026-b2c1-696990486de9	tap-water-1-5l	approved	2026-06-17	water	1	5	480	\N	\N	\N	2026-06-17 05:51:32+00	2026-06-17	2026-06-17 05:51:32+00	2026-06-17 05:51:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed544-f230-7a67-bd86-f9944bccda30	vegetarian-meal	approved	2026-06-17	food	1	20	4120	\N	\N	\N	2026-06-17 11:08:46+00	2026-06-17	2026-06-17 11:08:46+00	2026-06-17 11:08:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed55b-d978-763c-bae3-9d262c39c40f	three-minute-shower	approved	2026-06-17	water	1	10	50	36000	\N	1050	2026-06-17 11:33:47+00	2026-06-17	2026-06-17 11:33:47+00	2026-06-17 11:33:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed843-8848-748f-ab88-58a8b488b13a	vegetarian-meal	approved	2026-06-18	food	1	20	4120	\N	\N	\N	2026-06-18 01:06:05+00	2026-06-18	2026-06-18 01:06:05+00	2026-06-18 01:06:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed862-d7e8-70a1-8fd4-0bfc4c5c7fcc	three-minute-shower	approved	2026-06-18	water	1	10	50	36000	\N	1050	2026-06-18 01:40:17+00	2026-06-18	2026-06-18 01:40:17+00	2026-06-18 01:40:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ed9db-f6e0-72d3-b31c-060367fb7872	tap-water-1-5l	approved	2026-06-18	water	1	5	480	\N	\N	\N	2026-06-18 08:32:12+00	2026-06-18	2026-06-18 08:32:12+00	2026-06-18 08:32:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eddb3-1e60-711e-a513-698428a3b636	three-minute-shower	approved	2026-06-19	water	1	10	50	36000	\N	1050	2026-06-19 02:26:04+00	2026-06-19	2026-06-19 02:26:04+00	2026-06-19 02:26:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ede9e-93b8-70aa-96d3-58abd3c6c9a4	metro-10km	approved	2026-06-19	mobility	1	25	1380	\N	\N	\N	2026-06-19 06:43:15+00	2026-06-19	2026-06-19 06:43:15+00	2026-06-19 06:43:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019edebd-2008-7825-a5fe-9f8554eb22e7	vegetarian-meal	approved	2026-06-19	food	1	20	4120	\N	\N	\N	2026-06-19 07:16:37+00	2026-06-19	2026-06-19 07:16:37+00	2026-06-19 07:16:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019edfb1-d878-764a-9a42-00ec0c48e540	tap-water-1-5l	approved	2026-06-19	water	1	5	480	\N	\N	\N	2026-06-19 11:43:55+00	2026-06-19	2026-06-19 11:43:55+00	2026-06-19 11:43:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee216-0b20-70fc-89a0-982f3761b916	air-dry-laundry	approved	2026-06-20	energy	1	10	100	\N	\N	2000	2026-06-19 22:52:36+00	2026-06-20	2026-06-19 22:52:36+00	2026-06-19 22:52:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee2e5-0f38-7a75-af87-fdc0bef9bb70	vegetarian-meal	approved	2026-06-20	food	1	20	4120	\N	\N	\N	2026-06-20 02:38:43+00	2026-06-20	2026-06-20 02:38:43+00	2026-06-20 02:38:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee42c-ecd0-709c-998e-1fde0a3dad6a	tap-water-1-5l	approved	2026-06-20	water	1	5	480	\N	\N	\N	2026-06-20 08:36:50+00	2026-06-20	2026-06-20 08:36:50+00	2026-06-20 08:36:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee7fb-ee60-718f-9892-3114e6af0520	tap-water-1-5l	approved	2026-06-21	water	1	5	480	\N	\N	\N	2026-06-21 02:21:48+00	2026-06-21	2026-06-21 02:21:48+00	2026-06-21 02:21:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee84f-36b0-7b23-9680-c2d93d5613e1	no-food-waste-week	approved	2026-W25	waste	2	30	580	\N	\N	\N	2026-06-21 03:52:46+00	2026-06-21	2026-06-21 03:52:46+00	2026-06-21 03:52:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee8ee-4188-735f-9a65-c315e5e34f52	vegetarian-meal	approved	2026-06-21	food	1	20	4120	\N	\N	\N	2026-06-21 06:46:29+00	2026-06-21	2026-06-21 06:46:29+00	2026-06-21 06:46:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ee9e7-66c8-7672-82ce-dc68a9e19538	air-dry-laundry	approved	2026-06-21	energy	1	10	100	\N	\N	2000	2026-06-21 11:18:37+00	2026-06-21	2026-06-21 11:18:37+00	2026-06-21 11:18:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eed26-6528-7ed2-bcd5-bc95df07d319	tap-water-1-5l	approved	2026-06-22	water	1	5	480	\N	\N	\N	2026-06-22 02:26:17+00	2026-06-22	2026-06-22 02:26:17+00	2026-06-22 02:26:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eee2e-9dc8-79d6-bbab-c1f883ad678c	three-minute-shower	approved	2026-06-22	water	1	10	50	36000	\N	1050	2026-06-22 07:14:53+00	2026-06-22	2026-06-22 07:14:53+00	2026-06-22 07:14:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eee9b-3690-7ed3-ba68-c29559ed167a	metro-10km	approved	2026-06-22	mobility	1	25	1380	\N	\N	\N	2026-06-22 09:13:30+00	2026-06-22	2026-06-22 09:13:30+00	2026-06-22 09:13:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eeee9-b450-7c8e-8ea8-896c082ef7cf	heating-down-1c-week	approved	2026-W26	energy	2	40	3400	\N	\N	\N	2026-06-22 10:39:14+00	2026-06-22	2026-06-22 10:39:14+00	2026-06-22 10:39:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019eef4f-c538-7f74-b774-9d1efa8118ed	vegetarian-meal	approved	2026-06-22	food	1	20	4120	\N	\N	\N	2026-06-22 12:30:43+00	2026-06-22	2026-06-22 12:30:43+00	2026-06-22 12:30:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef163-7298-7a5b-8bd9-31552eec2ba2	vegetarian-meal	approved	2026-06-23	food	1	20	4120	\N	\N	\N	2026-06-22 22:11:27+00	2026-06-23	2026-06-22 22:11:27+00	2026-06-22 22:11:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef1ca-0c38-72b7-9ec8-1796eedfa3d2	tap-water-1-5l	approved	2026-06-23	water	1	5	480	\N	\N	\N	2026-06-23 00:03:31+00	2026-06-23	2026-06-23 00:03:31+00	2026-06-23 00:03:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef238-4310-79a3-8da7-817fe8133514	three-minute-shower	approved	2026-06-23	water	1	10	50	36000	\N	1050	2026-06-23 02:03:54+00	2026-06-23	2026-06-23 02:03:54+00	2026-06-23 02:03:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef2fc-1010-79e2-a4c0-dd36065c257b	metro-10km	approved	2026-06-23	mobility	1	25	1380	\N	\N	\N	2026-06-23 05:37:46+00	2026-06-23	2026-06-23 05:37:46+00	2026-06-23 05:37:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef737-6418-73bc-889e-d1ef4a7720f4	metro-10km	approved	2026-06-24	mobility	1	25	1380	\N	\N	\N	2026-06-24 01:21:03+00	2026-06-24	2026-06-24 01:21:03+00	2026-06-24 01:21:03+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef73d-e810-7d4d-9c3e-ef0e7bc23b46	tap-water-1-5l	approved	2026-06-24	water	1	5	480	\N	\N	\N	2026-06-24 01:28:10+00	2026-06-24	2026-06-24 01:28:10+00	2026-06-24 01:28:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef7c3-f478-75ed-8681-65a630968c8f	three-minute-shower	approved	2026-06-24	water	1	10	50	36000	\N	1050	2026-06-24 03:54:35+00	2026-06-24	2026-06-24 03:54:35+00	2026-06-24 03:54:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ef94c-1b18-7e25-a135-9357ecad525e	vegetarian-meal	approved	2026-06-24	food	1	20	4120	\N	\N	\N	2026-06-24 11:02:55+00	2026-06-24	2026-06-24 11:02:55+00	2026-06-24 11:02:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efd99-4d58-7e06-970d-8ac56cc0b076	tap-water-1-5l	approved	2026-06-25	water	1	5	480	\N	\N	\N	2026-06-25 07:05:43+00	2026-06-25	2026-06-25 07:05:43+00	2026-06-25 07:05:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efe62-6da0-73cd-89ee-e2367ccc79b1	metro-10km	approved	2026-06-25	mobility	1	25	1380	\N	\N	\N	2026-06-25 10:45:24+00	2026-06-25	2026-06-25 10:45:24+00	2026-06-25 10:45:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019efedc-1240-75a2-bc7e-a44b5e11f180	three-minute-shower	approved	2026-06-25	water	1	10	50	36000	\N	1050	2026-06-25 12:58:16+00	2026-06-25	2026-06-25 12:58:16+00	2026-06-25 12:58:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f010f-2a98-7f37-a86e-3087e8339bb5	metro-10km	approved	2026-06-26	mobility	1	25	1380	\N	\N	\N	2026-06-25 23:13:19+00	2026-06-26	2026-06-25 23:13:19+00	2026-06-25 23:13:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0163-1ae0-767a-a9a0-1b7d3c43c86c	tap-water-1-5l	approved	2026-06-26	water	1	5	480	\N	\N	\N	2026-06-26 00:45:00+00	2026-06-26	2026-06-26 00:45:00+00	2026-06-26 00:45:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0344-13c8-7f22-b04e-10d785cc9c80	vegetarian-meal	approved	2026-06-26	food	1	20	4120	\N	\N	\N	2026-06-26 09:30:21+00	2026-06-26	2026-06-26 09:30:21+00	2026-06-26 09:30:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f078f-3e80-7dde-a0f1-8630274de36c	vegetarian-meal	approved	2026-06-27	food	1	20	4120	\N	\N	\N	2026-06-27 05:30:56+00	2026-06-27	2026-06-27 05:30:56+00	2026-06-27 05:30:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f07d9-ad30-7640-9c8a-f07f5ab47179	three-minute-shower	approved	2026-06-27	water	1	10	50	36000	\N	1050	2026-06-27 06:52:14+00	2026-06-27	2026-06-27 06:52:14+00	2026-06-27 06:52:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0895-5828-7bfb-ad7b-1fc158ad36a2	tap-water-1-5l	approved	2026-06-27	water	1	5	480	\N	\N	\N	2026-06-27 10:17:13+00	2026-06-27	2026-06-27 10:17:13+00	2026-06-27 10:17:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0b2e-5e40-7509-8b72-08d663fe10b9	no-food-waste-week	approved	2026-W26	waste	2	30	580	\N	\N	\N	2026-06-27 22:23:36+00	2026-06-28	2026-06-27 22:23:36+00	2026-06-27 22:23:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0b65-73d0-7466-b520-725142b7f3f7	vegetarian-meal	approved	2026-06-28	food	1	20	4120	\N	\N	\N	2026-06-27 23:23:46+00	2026-06-28	2026-06-27 23:23:46+00	2026-06-27 23:23:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0dbe-fc00-7478-b312-cd1cf24171db	three-minute-shower	approved	2026-06-28	water	1	10	50	36000	\N	1050	2026-06-28 10:20:48+00	2026-06-28	2026-06-28 10:20:48+00	2026-06-28 10:20:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f0dcb-63c8-70d2-8ddc-2caba088cf25	tap-water-1-5l	approved	2026-06-28	water	1	5	480	\N	\N	\N	2026-06-28 10:34:21+00	2026-06-28	2026-06-28 10:34:21+00	2026-06-28 10:34:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f10ce-9590-7a72-aaba-dcedee63e8ab	metro-10km	approved	2026-06-29	mobility	1	25	1380	\N	\N	\N	2026-06-29 00:36:42+00	2026-06-29	2026-06-29 00:36:42+00	2026-06-29 00:36:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f113a-c8c8-767b-ac19-da3409a9e47b	tap-water-1-5l	approved	2026-06-29	water	1	5	480	\N	\N	\N	2026-06-29 02:34:53+00	2026-06-29	2026-06-29 02:34:53+00	2026-06-29 02:34:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1211-e718-7036-a912-d612b593ebe1	vegetarian-meal	approved	2026-06-29	food	1	20	4120	\N	\N	\N	2026-06-29 06:29:51+00	2026-06-29	2026-06-29 06:29:51+00	2026-06-29 06:29:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f131f-4bf0-7f4e-bafc-635ab0a54f3d	heating-down-1c-week	approved	2026-W27	energy	2	40	3400	\N	\N	\N	2026-06-29 11:24:06+00	2026-06-29	2026-06-29 11:24:06+00	2026-06-29 11:24:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f15d2-a068-7658-8a24-5152f7155b91	vegetarian-meal	approved	2026-06-30	food	1	20	4120	\N	\N	\N	2026-06-29 23:59:13+00	2026-06-30	2026-06-29 23:59:13+00	2026-06-29 23:59:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f165d-b9c8-7ac8-8a16-6cdc3afa02a8	tap-water-1-5l	approved	2026-06-30	water	1	5	480	\N	\N	\N	2026-06-30 02:31:09+00	2026-06-30	2026-06-30 02:31:09+00	2026-06-30 02:31:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1682-2600-76f5-a54e-9f957a5cfa1a	three-minute-shower	approved	2026-06-30	water	1	10	50	36000	\N	1050	2026-06-30 03:10:56+00	2026-06-30	2026-06-30 03:10:56+00	2026-06-30 03:10:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f17a9-e8d8-73d1-9245-f498084ba4b2	metro-10km	approved	2026-06-30	mobility	1	25	1380	\N	\N	\N	2026-06-30 08:33:59+00	2026-06-30	2026-06-30 08:33:59+00	2026-06-30 08:33:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1b32-aa08-716b-b136-1a026ac20bfc	metro-10km	approved	2026-07-01	mobility	1	25	1380	\N	\N	\N	2026-07-01 01:02:13+00	2026-07-01	2026-07-01 01:02:13+00	2026-07-01 01:02:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1c67-cac0-73a5-a429-ae2b3f633c9a	vegetarian-meal	approved	2026-07-01	food	1	20	4120	\N	\N	\N	2026-07-01 06:39:52+00	2026-07-01	2026-07-01 06:39:52+00	2026-07-01 06:39:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f1db4-a5b0-7f65-90ee-0d8e70939746	tap-water-1-5l	approved	2026-07-01	water	1	5	480	\N	\N	\N	2026-07-01 12:43:26+00	2026-07-01	2026-07-01 12:43:26+00	2026-07-01 12:43:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2098-aee8-71fa-9fe6-4333bcaa88e1	tap-water-1-5l	approved	2026-07-02	water	1	5	480	\N	\N	\N	2026-07-02 02:11:45+00	2026-07-02	2026-07-02 02:11:45+00	2026-07-02 02:11:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f21e8-1e00-74d7-8c0f-1b098637a618	three-minute-shower	approved	2026-07-02	water	1	10	50	36000	\N	1050	2026-07-02 08:18:08+00	2026-07-02	2026-07-02 08:18:08+00	2026-07-02 08:18:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f273e-d8d0-7a8a-843b-f16e48e2869e	metro-10km	approved	2026-07-03	mobility	1	25	1380	\N	\N	\N	2026-07-03 09:10:58+00	2026-07-03	2026-07-03 09:10:58+00	2026-07-03 09:10:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2746-2bd0-738e-b2bd-917183116abf	three-minute-shower	approved	2026-07-03	water	1	10	50	36000	\N	1050	2026-07-03 09:18:58+00	2026-07-03	2026-07-03 09:18:58+00	2026-07-03 09:18:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2797-af00-7523-8a78-3b34c11bbe2b	vegetarian-meal	approved	2026-07-03	food	1	20	4120	\N	\N	\N	2026-07-03 10:48:00+00	2026-07-03	2026-07-03 10:48:00+00	2026-07-03 10:48:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f27e0-7000-783a-9757-1c2c23cb7a75	tap-water-1-5l	approved	2026-07-03	water	1	5	480	\N	\N	\N	2026-07-03 12:07:28+00	2026-07-03	2026-07-03 12:07:28+00	2026-07-03 12:07:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2b42-d8c8-71a1-a42f-ff8ca93e29c9	tap-water-1-5l	approved	2026-07-04	water	1	5	480	\N	\N	\N	2026-07-04 03:53:49+00	2026-07-04	2026-07-04 03:53:49+00	2026-07-04 03:53:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2cfa-4110-7c77-a46f-1276257ec329	vegetarian-meal	approved	2026-07-04	food	1	20	4120	\N	\N	\N	2026-07-04 11:53:46+00	2026-07-04	2026-07-04 11:53:46+00	2026-07-04 11:53:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2d15-1ff8-7660-b7e9-e94ef4cdf62d	keep-phone-one-more-year	rejected	once	digital	3	100	31700	\N	\N	\N	2026-07-04 12:23:07+00	2026-07-04	2026-07-04 12:23:07+00	2026-07-09 12:23:07+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	Il manque un justificatif.
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f2fe8-ae70-7f9c-8a8a-0290fd4a6b29	air-dry-laundry	approved	2026-07-05	energy	1	10	100	\N	\N	2000	2026-07-05 01:33:26+00	2026-07-05	2026-07-05 01:33:26+00	2026-07-05 01:33:26+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f317d-3cd8-7386-8826-ee56e3d6ea7e	tap-water-1-5l	approved	2026-07-05	water	1	5	480	\N	\N	\N	2026-07-05 08:55:19+00	2026-07-05	2026-07-05 08:55:19+00	2026-07-05 08:55:19+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3189-a0b8-7b5a-8522-4fab2730a001	three-minute-shower	approved	2026-07-05	water	1	10	50	36000	\N	1050	2026-07-05 09:08:51+00	2026-07-05	2026-07-05 09:08:51+00	2026-07-05 09:08:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f31da-1278-7bb1-9a13-f9ab785ddf93	vegetarian-meal	approved	2026-07-05	food	1	20	4120	\N	\N	\N	2026-07-05 10:36:43+00	2026-07-05	2026-07-05 10:36:43+00	2026-07-05 10:36:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f31fc-1d50-7e32-9628-4534b0d9d7df	no-food-waste-week	approved	2026-W27	waste	2	30	580	\N	\N	\N	2026-07-05 11:13:54+00	2026-07-05	2026-07-05 11:13:54+00	2026-07-05 11:13:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f34cc-4898-7226-8fc8-4995d750dc46	heating-down-1c-week	approved	2026-W28	energy	2	40	3400	\N	\N	\N	2026-07-06 00:20:31+00	2026-07-06	2026-07-06 00:20:31+00	2026-07-06 00:20:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f34f2-e368-7b05-bf8d-0880d1679a8f	metro-10km	approved	2026-07-06	mobility	1	25	1380	\N	\N	\N	2026-07-06 01:02:41+00	2026-07-06	2026-07-06 01:02:41+00	2026-07-06 01:02:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f35ae-3488-7ba9-a397-d9830a4715b3	vegetarian-meal	approved	2026-07-06	food	1	20	4120	\N	\N	\N	2026-07-06 04:27:17+00	2026-07-06	2026-07-06 04:27:17+00	2026-07-06 04:27:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f36e4-5328-72f8-be08-ccd1349fe9e1	tap-water-1-5l	approved	2026-07-06	water	1	5	480	\N	\N	\N	2026-07-06 10:06:01+00	2026-07-06	2026-07-06 10:06:01+00	2026-07-06 10:06:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3977-4690-78b0-ae22-ef1b5d24818e	vegetarian-meal	approved	2026-07-07	food	1	20	4120	\N	\N	\N	2026-07-06 22:05:46+00	2026-07-07	2026-07-06 22:05:46+00	2026-07-06 22:05:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3ad2-f278-7161-96c1-3c2657c7c42b	metro-10km	approved	2026-07-07	mobility	1	25	1380	\N	\N	\N	2026-07-07 04:25:31+00	2026-07-07	2026-07-07 04:25:31+00	2026-07-07 04:25:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3bdd-c710-7553-bd08-1c82aa92a09d	tap-water-1-5l	approved	2026-07-07	water	1	5	480	\N	\N	\N	2026-07-07 09:16:58+00	2026-07-07	2026-07-07 09:16:58+00	2026-07-07 09:16:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3c88-b4e0-793f-8e1c-24a43ef0df62	three-minute-shower	approved	2026-07-07	water	1	10	50	36000	\N	1050	2026-07-07 12:23:40+00	2026-07-07	2026-07-07 12:23:40+00	2026-07-07 12:23:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3ed8-3e78-7f93-89d9-2d66546445db	three-minute-shower	approved	2026-07-08	water	1	10	50	36000	\N	1050	2026-07-07 23:09:47+00	2026-07-08	2026-07-07 23:09:47+00	2026-07-07 23:09:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f3f32-fcf0-7118-a390-5348496e6a4d	metro-10km	approved	2026-07-08	mobility	1	25	1380	\N	\N	\N	2026-07-08 00:48:54+00	2026-07-08	2026-07-08 00:48:54+00	2026-07-08 00:48:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f40c0-8678-7b30-ae91-98b4ed491af6	vegetarian-meal	approved	2026-07-08	food	1	20	4120	\N	\N	\N	2026-07-08 08:03:07+00	2026-07-08	2026-07-08 08:03:07+00	2026-07-08 08:03:07+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4105-e830-7fd3-a723-56384404b751	tap-water-1-5l	approved	2026-07-08	water	1	5	480	\N	\N	\N	2026-07-08 09:18:54+00	2026-07-08	2026-07-08 09:18:54+00	2026-07-08 09:18:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4493-3570-7bac-8361-a3b27312e3ef	metro-10km	approved	2026-07-09	mobility	1	25	1380	\N	\N	\N	2026-07-09 01:52:06+00	2026-07-09	2026-07-09 01:52:06+00	2026-07-09 01:52:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f44bd-3758-7c06-b69a-9c8385eb2697	tap-water-1-5l	approved	2026-07-09	water	1	5	480	\N	\N	\N	2026-07-09 02:37:59+00	2026-07-09	2026-07-09 02:37:59+00	2026-07-09 02:37:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f45fa-81e8-7bca-aea0-a64e2555350a	vegetarian-meal	approved	2026-07-09	food	1	20	4120	\N	\N	\N	2026-07-09 08:24:33+00	2026-07-09	2026-07-09 08:24:33+00	2026-07-09 08:24:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f495a-5688-7aa6-a552-c5656466d862	vegetarian-meal	approved	2026-07-10	food	1	20	4120	\N	\N	\N	2026-07-10 00:08:05+00	2026-07-10	2026-07-10 00:08:05+00	2026-07-10 00:08:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4971-ed98-79be-a5bf-782b42dd1087	metro-10km	approved	2026-07-10	mobility	1	25	1380	\N	\N	\N	2026-07-10 00:33:51+00	2026-07-10	2026-07-10 00:33:51+00	2026-07-10 00:33:51+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4a2c-2578-7abe-916b-a65617330935	tap-water-1-5l	approved	2026-07-10	water	1	5	480	\N	\N	\N	2026-07-10 03:57:15+00	2026-07-10	2026-07-10 03:57:15+00	2026-07-10 03:57:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4b90-35d0-76c3-bdf9-6462e50facf6	three-minute-shower	approved	2026-07-10	water	1	10	50	36000	\N	1050	2026-07-10 10:26:10+00	2026-07-10	2026-07-10 10:26:10+00	2026-07-10 10:26:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4e49-56a8-71b7-9f7e-3f290d8869ee	air-dry-laundry	approved	2026-07-11	energy	1	10	100	\N	\N	2000	2026-07-10 23:07:37+00	2026-07-11	2026-07-10 23:07:37+00	2026-07-10 23:07:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4e4d-fe10-78f5-85bf-a440cb7a1094	vegetarian-meal	approved	2026-07-11	food	1	20	4120	\N	\N	\N	2026-07-10 23:12:42+00	2026-07-11	2026-07-10 23:12:42+00	2026-07-10 23:12:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f4ff8-b070-73e6-98c0-5df3ed8937da	tap-water-1-5l	approved	2026-07-11	water	1	5	480	\N	\N	\N	2026-07-11 06:58:46+00	2026-07-11	2026-07-11 06:58:46+00	2026-07-11 06:58:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5059-0498-7910-b000-1625b793ec79	three-minute-shower	approved	2026-07-11	water	1	10	50	36000	\N	1050	2026-07-11 08:43:59+00	2026-07-11	2026-07-11 08:43:59+00	2026-07-11 08:43:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f544f-9328-7c87-8609-29cf37123f66	tap-water-1-5l	approved	2026-07-12	water	1	5	480	\N	\N	\N	2026-07-12 03:12:09+00	2026-07-12	2026-07-12 03:12:09+00	2026-07-12 03:12:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f55f8-9bc0-79fc-990c-ea103b22f1fd	vegetarian-meal	approved	2026-07-12	food	1	20	4120	\N	\N	\N	2026-07-12 10:56:24+00	2026-07-12	2026-07-12 10:56:24+00	2026-07-12 10:56:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f563c-4028-73f4-8d73-22d41da365bb	no-food-waste-week	approved	2026-W28	waste	2	30	580	\N	\N	\N	2026-07-12 12:10:17+00	2026-07-12	2026-07-12 12:10:17+00	2026-07-12 12:10:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5983-50f0-7f28-9503-c08f33e15e0e	vegetarian-meal	approved	2026-07-13	food	1	20	4120	\N	\N	\N	2026-07-13 03:26:46+00	2026-07-13	2026-07-13 03:26:46+00	2026-07-13 03:26:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5a0f-ed08-7c78-a1ef-b153eac2b1ec	metro-10km	approved	2026-07-13	mobility	1	25	1380	\N	\N	\N	2026-07-13 06:00:21+00	2026-07-13	2026-07-13 06:00:21+00	2026-07-13 06:00:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5b3f-c248-7fea-ac17-82d742808614	tap-water-1-5l	approved	2026-07-13	water	1	5	480	\N	\N	\N	2026-07-13 11:32:13+00	2026-07-13	2026-07-13 11:32:13+00	2026-07-13 11:32:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5df5-ddb0-7bdc-9ca3-6ee5cb8fde79	vegetarian-meal	approved	2026-07-14	food	1	20	4120	\N	\N	\N	2026-07-14 00:10:22+00	2026-07-14	2026-07-14 00:10:22+00	2026-07-14 00:10:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5f05-07a8-7ec3-a36b-c45c013ab3b0	three-minute-shower	approved	2026-07-14	water	1	10	50	36000	\N	1050	2026-07-14 05:06:33+00	2026-07-14	2026-07-14 05:06:33+00	2026-07-14 05:06:33+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5f5b-ce80-7b23-a912-c0b6fbc45e99	tap-water-1-5l	approved	2026-07-14	water	1	5	480	\N	\N	\N	2026-07-14 06:41:20+00	2026-07-14	2026-07-14 06:41:20+00	2026-07-14 06:41:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f5fa0-d278-7a32-8c19-c08315a6aa6a	metro-10km	approved	2026-07-14	mobility	1	25	1380	\N	\N	\N	2026-07-14 07:56:43+00	2026-07-14	2026-07-14 07:56:43+00	2026-07-14 07:56:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6342-9600-71a7-a7d8-ea0f79a3e31f	metro-10km	approved	2026-07-15	mobility	1	25	1380	\N	\N	\N	2026-07-15 00:52:16+00	2026-07-15	2026-07-15 00:52:16+00	2026-07-15 00:52:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6457-6d18-77c2-b466-ed76be6628a0	vegetarian-meal	approved	2026-07-15	food	1	20	4120	\N	\N	\N	2026-07-15 05:54:39+00	2026-07-15	2026-07-15 05:54:39+00	2026-07-15 05:54:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6526-7130-7a19-be1f-5313a860e904	tap-water-1-5l	approved	2026-07-15	water	1	5	480	\N	\N	\N	2026-07-15 09:40:46+00	2026-07-15	2026-07-15 09:40:46+00	2026-07-15 09:40:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f65bc-c978-7c44-89b5-587fbde1a0d9	three-minute-shower	approved	2026-07-15	water	1	10	50	36000	\N	1050	2026-07-15 12:24:59+00	2026-07-15	2026-07-15 12:24:59+00	2026-07-15 12:24:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6821-84d8-7cbe-817b-2d6c10162921	metro-10km	approved	2026-07-16	mobility	1	25	1380	\N	\N	\N	2026-07-15 23:34:15+00	2026-07-16	2026-07-15 23:34:15+00	2026-07-15 23:34:15+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6930-f520-71ae-a037-df28e373c618	tap-water-1-5l	approved	2026-07-16	water	1	5	480	\N	\N	\N	2026-07-16 04:30:44+00	2026-07-16	2026-07-16 04:30:44+00	2026-07-16 04:30:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6976-3f68-7659-b2c1-eebb3555bfaa	three-minute-shower	approved	2026-07-16	water	1	10	50	36000	\N	1050	2026-07-16 05:46:25+00	2026-07-16	2026-07-16 05:46:25+00	2026-07-16 05:46:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6a26-22c0-7237-bbd5-0776a9d07789	vegetarian-meal	approved	2026-07-16	food	1	20	4120	\N	\N	\N	2026-07-16 08:58:32+00	2026-07-16	2026-07-16 08:58:32+00	2026-07-16 08:58:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6e04-6a78-72b7-95be-a51532eac12a	tap-water-1-5l	approved	2026-07-17	water	1	5	480	\N	\N	\N	2026-07-17 03:00:11+00	2026-07-17	2026-07-17 03:00:11+00	2026-07-17 03:00:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6e96-1f40-7a28-b998-776a054a71bf	metro-10km	approved	2026-07-17	mobility	1	25	1380	\N	\N	\N	2026-07-17 05:39:20+00	2026-07-17	2026-07-17 05:39:20+00	2026-07-17 05:39:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f6ffe-e2b8-780e-b849-2fbaa9a670f6	three-minute-shower	approved	2026-07-17	water	1	10	50	36000	\N	1050	2026-07-17 12:13:23+00	2026-07-17	2026-07-17 12:13:23+00	2026-07-17 12:13:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7308-6998-7d34-8f6d-99a565b96276	air-dry-laundry	approved	2026-07-18	energy	1	10	100	\N	\N	2000	2026-07-18 02:22:39+00	2026-07-18	2026-07-18 02:22:39+00	2026-07-18 02:22:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7396-26c0-7e39-8140-93375c7891f7	tap-water-1-5l	approved	2026-07-18	water	1	5	480	\N	\N	\N	2026-07-18 04:57:28+00	2026-07-18	2026-07-18 04:57:28+00	2026-07-18 04:57:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f751b-d490-73c4-98a7-ddb72f5d0416	three-minute-shower	approved	2026-07-18	water	1	10	50	36000	\N	1050	2026-07-18 12:03:06+00	2026-07-18	2026-07-18 12:03:06+00	2026-07-18 12:03:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f788e-6de0-7706-a69f-df2aabc419c5	summer-without-ac	approved	once	energy	3	60	15600	\N	\N	300000	2026-07-19 04:07:08+00	2026-07-19	2026-07-19 04:07:08+00	2026-07-19 04:07:08+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f78ec-3d80-7832-b1e9-5f18e2658d6e	air-dry-laundry	approved	2026-07-19	energy	1	10	100	\N	\N	2000	2026-07-19 05:49:36+00	2026-07-19	2026-07-19 05:49:36+00	2026-07-19 05:49:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f790e-b9a0-7501-8e83-dd23da91dd31	tap-water-1-5l	approved	2026-07-19	water	1	5	480	\N	\N	\N	2026-07-19 06:27:16+00	2026-07-19	2026-07-19 06:27:16+00	2026-07-19 06:27:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7929-65c0-71d0-ab33-d5bc75a01128	no-food-waste-week	approved	2026-W29	waste	2	30	580	\N	\N	\N	2026-07-19 06:56:24+00	2026-07-19	2026-07-19 06:56:24+00	2026-07-19 06:56:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7967-b6e0-74a5-b2e1-4251a6c70ca1	vegetarian-meal	approved	2026-07-19	food	1	20	4120	\N	\N	\N	2026-07-19 08:04:28+00	2026-07-19	2026-07-19 08:04:28+00	2026-07-19 08:04:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7dfb-d560-714b-95a6-45b5435ca148	heating-down-1c-week	approved	2026-W30	energy	2	40	3400	\N	\N	\N	2026-07-20 05:24:44+00	2026-07-20	2026-07-20 05:24:44+00	2026-07-20 05:24:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7e4b-02e8-707f-9224-fec0de2ae7c3	vegetarian-meal	approved	2026-07-20	food	1	20	4120	\N	\N	\N	2026-07-20 06:51:13+00	2026-07-20	2026-07-20 06:51:13+00	2026-07-20 06:51:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7eb4-1558-79fc-9c6b-c08d97cd3520	metro-10km	approved	2026-07-20	mobility	1	25	1380	\N	\N	\N	2026-07-20 08:45:59+00	2026-07-20	2026-07-20 08:45:59+00	2026-07-20 08:45:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f7f05-0030-7df0-a467-dd67eb53a189	tap-water-1-5l	approved	2026-07-20	water	1	5	480	\N	\N	\N	2026-07-20 10:14:22+00	2026-07-20	2026-07-20 10:14:22+00	2026-07-20 10:14:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f82d8-0518-7612-a778-63548eece9e2	metro-10km	approved	2026-07-21	mobility	1	25	1380	\N	\N	\N	2026-07-21 04:03:43+00	2026-07-21	2026-07-21 04:03:43+00	2026-07-21 04:03:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f82df-c578-735a-8cf7-018c3abbb67c	three-minute-shower	approved	2026-07-21	water	1	10	50	36000	\N	1050	2026-07-21 04:12:11+00	2026-07-21	2026-07-21 04:12:11+00	2026-07-21 04:12:11+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8350-d6c8-7885-857a-7e11defc6f73	tap-water-1-5l	approved	2026-07-21	water	1	5	480	\N	\N	\N	2026-07-21 06:15:41+00	2026-07-21	2026-07-21 06:15:41+00	2026-07-21 06:15:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8417-ad20-7f74-988d-825182c75652	vegetarian-meal	approved	2026-07-21	food	1	20	4120	\N	\N	\N	2026-07-21 09:52:52+00	2026-07-21	2026-07-21 09:52:52+00	2026-07-21 09:52:52+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8990-b148-7fcd-994a-7ec48c39034e	tap-water-1-5l	approved	2026-07-22	water	1	5	480	\N	\N	\N	2026-07-22 11:23:09+00	2026-07-22	2026-07-22 11:23:09+00	2026-07-22 11:23:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8d01-9900-7f57-8c5c-9b0a7493cdfa	tap-water-1-5l	approved	2026-07-23	water	1	5	480	\N	\N	\N	2026-07-23 03:25:20+00	2026-07-23	2026-07-23 03:25:20+00	2026-07-23 03:25:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8de5-caf8-7a85-bbd1-7127a49c7885	metro-10km	approved	2026-07-23	mobility	1	25	1380	\N	\N	\N	2026-07-23 07:34:35+00	2026-07-23	2026-07-23 07:34:35+00	2026-07-23 07:34:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f8df0-9c80-7ab8-8fd0-aa705b96241c	vegetarian-meal	approved	2026-07-23	food	1	20	4120	\N	\N	\N	2026-07-23 07:46:24+00	2026-07-23	2026-07-23 07:46:24+00	2026-07-23 07:46:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f913a-d5e0-7b8c-8077-b6d22e4181f7	metro-10km	approved	2026-07-24	mobility	1	25	1380	\N	\N	\N	2026-07-23 23:06:20+00	2026-07-24	2026-07-23 23:06:20+00	2026-07-23 23:06:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f92bd-2468-7b45-a862-742c5f741bd8	three-minute-shower	approved	2026-07-24	water	1	10	50	36000	\N	1050	2026-07-24 06:08:17+00	2026-07-24	2026-07-24 06:08:17+00	2026-07-24 06:08:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f93f3-52a8-788c-abcc-9da159cbb276	vegetarian-meal	approved	2026-07-24	food	1	20	4120	\N	\N	\N	2026-07-24 11:47:05+00	2026-07-24	2026-07-24 11:47:05+00	2026-07-24 11:47:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9407-1158-716d-ae96-d42a4314adc8	tap-water-1-5l	approved	2026-07-24	water	1	5	480	\N	\N	\N	2026-07-24 12:08:39+00	2026-07-24	2026-07-24 12:08:39+00	2026-07-24 12:08:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f962e-bbe8-721f-b1a3-dcebc48f9fce	vegetarian-meal	approved	2026-07-25	food	1	20	4120	\N	\N	\N	2026-07-24 22:11:13+00	2026-07-25	2026-07-24 22:11:13+00	2026-07-24 22:11:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f96b6-00d0-747b-987d-3e92ae01468f	three-minute-shower	approved	2026-07-25	water	1	10	50	36000	\N	1050	2026-07-25 00:38:58+00	2026-07-25	2026-07-25 00:38:58+00	2026-07-25 00:38:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f97c5-78e8-7d62-806d-b08681416d4a	air-dry-laundry	approved	2026-07-25	energy	1	10	100	\N	\N	2000	2026-07-25 05:35:29+00	2026-07-25	2026-07-25 05:35:29+00	2026-07-25 05:35:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9842-c708-7c19-a8e4-b55c736d05b9	tap-water-1-5l	approved	2026-07-25	water	1	5	480	\N	\N	\N	2026-07-25 07:52:21+00	2026-07-25	2026-07-25 07:52:21+00	2026-07-25 07:52:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9c58-9d68-73ce-97c6-f1b8c7c9c3ae	air-dry-laundry	approved	2026-07-26	energy	1	10	100	\N	\N	2000	2026-07-26 02:54:41+00	2026-07-26	2026-07-26 02:54:41+00	2026-07-26 02:54:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9ca9-74b8-7d45-8e3f-f813d6adf9ea	three-minute-shower	approved	2026-07-26	water	1	10	50	36000	\N	1050	2026-07-26 04:22:59+00	2026-07-26	2026-07-26 04:22:59+00	2026-07-26 04:22:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9ce3-8400-77e7-bf25-e2c04be26cbe	no-food-waste-week	approved	2026-W30	waste	2	30	580	\N	\N	\N	2026-07-26 05:26:24+00	2026-07-26	2026-07-26 05:26:24+00	2026-07-26 05:26:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019f9e04-de38-75fc-8a82-58c4fbdbc3e7	tap-water-1-5l	approved	2026-07-26	water	1	5	480	\N	\N	\N	2026-07-26 10:42:27+00	2026-07-26	2026-07-26 10:42:27+00	2026-07-26 10:42:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa138-c4c0-77e9-9193-93b522c2e156	three-minute-shower	approved	2026-07-27	water	1	10	50	36000	\N	1050	2026-07-27 01:38:00+00	2026-07-27	2026-07-27 01:38:00+00	2026-07-27 01:38:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa1d4-ddb0-718f-9aed-c637e60ffdb4	tap-water-1-5l	approved	2026-07-27	water	1	5	480	\N	\N	\N	2026-07-27 04:28:30+00	2026-07-27	2026-07-27 04:28:30+00	2026-07-27 04:28:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa1df-e9d0-765a-92ed-de02bce85ba6	metro-10km	approved	2026-07-27	mobility	1	25	1380	\N	\N	\N	2026-07-27 04:40:34+00	2026-07-27	2026-07-27 04:40:34+00	2026-07-27 04:40:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa2ff-9e28-7da4-8b64-d22406426053	heating-down-1c-week	approved	2026-W31	energy	2	40	3400	\N	\N	\N	2026-07-27 09:54:49+00	2026-07-27	2026-07-27 09:54:49+00	2026-07-27 09:54:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa390-5cd8-7f82-8aaa-0fd4a3c55e16	vegetarian-meal	approved	2026-07-27	food	1	20	4120	\N	\N	\N	2026-07-27 12:32:55+00	2026-07-27	2026-07-27 12:32:55+00	2026-07-27 12:32:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa5ca-0cb0-7138-88cc-0936d242123f	three-minute-shower	approved	2026-07-28	water	1	10	50	36000	\N	1050	2026-07-27 22:55:10+00	2026-07-28	2026-07-27 22:55:10+00	2026-07-27 22:55:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa7b9-5990-7813-984c-be2083699ec4	metro-10km	approved	2026-07-28	mobility	1	25	1380	\N	\N	\N	2026-07-28 07:56:10+00	2026-07-28	2026-07-28 07:56:10+00	2026-07-28 07:56:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa84b-dd60-7c98-b6b4-6eab2b3e58d0	tap-water-1-5l	approved	2026-07-28	water	1	5	480	\N	\N	\N	2026-07-28 10:36:12+00	2026-07-28	2026-07-28 10:36:12+00	2026-07-28 10:36:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fa85a-fc78-758f-b32e-a29eaf761b67	vegetarian-meal	approved	2026-07-28	food	1	20	4120	\N	\N	\N	2026-07-28 10:52:43+00	2026-07-28	2026-07-28 10:52:43+00	2026-07-28 10:52:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fabc2-b888-7296-a302-e36fa5cf5fc0	metro-10km	approved	2026-07-29	mobility	1	25	1380	\N	\N	\N	2026-07-29 02:44:53+00	2026-07-29	2026-07-29 02:44:53+00	2026-07-29 02:44:53+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019facef-ab80-7fe7-a170-4c055d557e36	tap-water-1-5l	approved	2026-07-29	water	1	5	480	\N	\N	\N	2026-07-29 08:13:36+00	2026-07-29	2026-07-29 08:13:36+00	2026-07-29 08:13:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fad34-3e30-7244-9eec-b8240e648cd7	vegetarian-meal	approved	2026-07-29	food	1	20	4120	\N	\N	\N	2026-07-29 09:28:30+00	2026-07-29	2026-07-29 09:28:30+00	2026-07-29 09:28:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019faff8-ff98-7f13-add4-90ff88580573	tap-water-1-5l	approved	2026-07-30	water	1	5	480	\N	\N	\N	2026-07-29 22:22:39+00	2026-07-30	2026-07-29 22:22:39+00	2026-07-29 22:22:39+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb0d9-70a0-7957-ac81-0c631b2887a1	metro-10km	approved	2026-07-30	mobility	1	25	1380	\N	\N	\N	2026-07-30 02:27:48+00	2026-07-30	2026-07-30 02:27:48+00	2026-07-30 02:27:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb180-d048-7273-b7b3-203d03d3a128	three-minute-shower	approved	2026-07-30	water	1	10	50	36000	\N	1050	2026-07-30 05:30:37+00	2026-07-30	2026-07-30 05:30:37+00	2026-07-30 05:30:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb1b1-42a0-7650-8eb2-fbe11a160f1f	vegetarian-meal	approved	2026-07-30	food	1	20	4120	\N	\N	\N	2026-07-30 06:23:32+00	2026-07-30	2026-07-30 06:23:32+00	2026-07-30 06:23:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb51b-8720-7901-a97b-389fdf06cbd1	metro-10km	approved	2026-07-31	mobility	1	25	1380	\N	\N	\N	2026-07-30 22:18:28+00	2026-07-31	2026-07-30 22:18:28+00	2026-07-30 22:18:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb52b-80f8-7d88-9eba-de1bb7f88f28	tap-water-1-5l	approved	2026-07-31	water	1	5	480	\N	\N	\N	2026-07-30 22:35:55+00	2026-07-31	2026-07-30 22:35:55+00	2026-07-30 22:35:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb57d-9c80-7c78-86da-b3546fdb0f21	three-minute-shower	approved	2026-07-31	water	1	10	50	36000	\N	1050	2026-07-31 00:05:36+00	2026-07-31	2026-07-31 00:05:36+00	2026-07-31 00:05:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fb838-7aa8-7adb-889c-49427094a7f9	vegetarian-meal	approved	2026-07-31	food	1	20	4120	\N	\N	\N	2026-07-31 12:48:57+00	2026-07-31	2026-07-31 12:48:57+00	2026-07-31 12:48:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fba68-e768-7224-bf8a-efe8a20bccae	vegetarian-meal	approved	2026-08-01	food	1	20	4120	\N	\N	\N	2026-07-31 23:01:05+00	2026-08-01	2026-07-31 23:01:05+00	2026-07-31 23:01:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fbccb-d5d8-7535-b2d0-3d522bf6410c	tap-water-1-5l	approved	2026-08-01	water	1	5	480	\N	\N	\N	2026-08-01 10:08:23+00	2026-08-01	2026-08-01 10:08:23+00	2026-08-01 10:08:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fbfa9-5f00-7b0d-8a6c-a5b57f666c18	no-food-waste-week	approved	2026-W31	waste	2	30	580	\N	\N	\N	2026-08-01 23:29:36+00	2026-08-02	2026-08-01 23:29:36+00	2026-08-01 23:29:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc02e-a048-71b3-901e-14d959613da0	tap-water-1-5l	approved	2026-08-02	water	1	5	480	\N	\N	\N	2026-08-02 01:55:09+00	2026-08-02	2026-08-02 01:55:09+00	2026-08-02 01:55:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc19a-cad8-7e71-aadc-2b2b7e1d3080	air-dry-laundry	approved	2026-08-02	energy	1	10	100	\N	\N	2000	2026-08-02 08:32:55+00	2026-08-02	2026-08-02 08:32:55+00	2026-08-02 08:32:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc1cd-f868-7284-a2f1-40ac4846153c	vegetarian-meal	approved	2026-08-02	food	1	20	4120	\N	\N	\N	2026-08-02 09:28:49+00	2026-08-02	2026-08-02 09:28:49+00	2026-08-02 09:28:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc52e-55c0-7b50-92c3-3c534cf64ad0	heating-down-1c-week	approved	2026-W32	energy	2	40	3400	\N	\N	\N	2026-08-03 01:12:56+00	2026-08-03	2026-08-03 01:12:56+00	2026-08-03 01:12:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc540-6aa8-75be-913c-fd1acb2ade5e	three-minute-shower	approved	2026-08-03	water	1	10	50	36000	\N	1050	2026-08-03 01:32:41+00	2026-08-03	2026-08-03 01:32:41+00	2026-08-03 01:32:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc578-33e8-7140-8388-6a9f99183de9	vegetarian-meal	approved	2026-08-03	food	1	20	4120	\N	\N	\N	2026-08-03 02:33:37+00	2026-08-03	2026-08-03 02:33:37+00	2026-08-03 02:33:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc5e0-7750-7ecd-b184-435f86cb61a3	train-500km	approved	2026-W32	mobility	3	150	111000	\N	\N	\N	2026-08-03 04:27:30+00	2026-08-03	2026-08-03 04:27:30+00	2026-08-08 04:27:30+00	\N	019dda65-d500-764c-9eba-f50a20ffee13	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc620-bc70-7be5-b301-647f73f6c651	metro-10km	approved	2026-08-03	mobility	1	25	1380	\N	\N	\N	2026-08-03 05:37:42+00	2026-08-03	2026-08-03 05:37:42+00	2026-08-03 05:37:42+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fc78a-fad0-7e07-a6ff-86736d38b1e0	tap-water-1-5l	approved	2026-08-03	water	1	5	480	\N	\N	\N	2026-08-03 12:13:22+00	2026-08-03	2026-08-03 12:13:22+00	2026-08-03 12:13:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fca41-9720-7331-9305-a9ed1998eeb6	metro-10km	approved	2026-08-04	mobility	1	25	1380	\N	\N	\N	2026-08-04 00:52:04+00	2026-08-04	2026-08-04 00:52:04+00	2026-08-04 00:52:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcb19-cac8-7e9d-8903-59d9ad7441b6	tap-water-1-5l	approved	2026-08-04	water	1	5	480	\N	\N	\N	2026-08-04 04:48:13+00	2026-08-04	2026-08-04 04:48:13+00	2026-08-04 04:48:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcc0c-6440-7eaf-9da4-939a0ac8f651	vegetarian-meal	approved	2026-08-04	food	1	20	4120	\N	\N	\N	2026-08-04 09:13:12+00	2026-08-04	2026-08-04 09:13:12+00	2026-08-04 09:13:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fced3-2d30-73d6-8f57-77b31efe5520	metro-10km	approved	2026-08-05	mobility	1	25	1380	\N	\N	\N	2026-08-04 22:09:34+00	2026-08-05	2026-08-04 22:09:34+00	2026-08-04 22:09:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fcfd6-0ea0-7698-993f-0be2093672ba	vegetarian-meal	approved	2026-08-05	food	1	20	4120	\N	\N	\N	2026-08-05 02:52:20+00	2026-08-05	2026-08-05 02:52:20+00	2026-08-05 02:52:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd048-d958-70ff-9799-9ae705270ef3	three-minute-shower	approved	2026-08-05	water	1	10	50	36000	\N	1050	2026-08-05 04:57:43+00	2026-08-05	2026-08-05 04:57:43+00	2026-08-05 04:57:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd184-4b40-7bb3-9b0d-45f1bbbfe369	tap-water-1-5l	approved	2026-08-05	water	1	5	480	\N	\N	\N	2026-08-05 10:42:16+00	2026-08-05	2026-08-05 10:42:16+00	2026-08-05 10:42:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd547-cf68-70a9-a0b1-1c5336a072de	metro-10km	approved	2026-08-06	mobility	1	25	1380	\N	\N	\N	2026-08-06 04:14:41+00	2026-08-06	2026-08-06 04:14:41+00	2026-08-06 04:14:41+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd566-cd00-7f59-b900-6394df95f093	tap-water-1-5l	approved	2026-08-06	water	1	5	480	\N	\N	\N	2026-08-06 04:48:32+00	2026-08-06	2026-08-06 04:48:32+00	2026-08-06 04:48:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fd63c-ddc8-7fba-954e-d61664fcdf8e	vegetarian-meal	approved	2026-08-06	food	1	20	4120	\N	\N	\N	2026-08-06 08:42:21+00	2026-08-06	2026-08-06 08:42:21+00	2026-08-06 08:42:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fda40-2628-73a2-97ef-b7502228cadc	tap-water-1-5l	approved	2026-08-07	water	1	5	480	\N	\N	\N	2026-08-07 03:24:25+00	2026-08-07	2026-08-07 03:24:25+00	2026-08-07 03:24:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fdb22-8f18-7dad-a12e-9839de75f5e9	three-minute-shower	approved	2026-08-07	water	1	10	50	36000	\N	1050	2026-08-07 07:31:43+00	2026-08-07	2026-08-07 07:31:43+00	2026-08-07 07:31:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fdb86-7168-7ed4-a43e-18782cd439aa	vegetarian-meal	approved	2026-08-07	food	1	20	4120	\N	\N	\N	2026-08-07 09:20:49+00	2026-08-07	2026-08-07 09:20:49+00	2026-08-07 09:20:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fdb8d-c080-7a21-8234-713ab96d6833	metro-10km	approved	2026-08-07	mobility	1	25	1380	\N	\N	\N	2026-08-07 09:28:48+00	2026-08-07	2026-08-07 09:28:48+00	2026-08-07 09:28:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe020-0e28-7430-b3a9-6107c45398e1	air-dry-laundry	approved	2026-08-08	energy	1	10	100	\N	\N	2000	2026-08-08 06:47:05+00	2026-08-08	2026-08-08 06:47:05+00	2026-08-08 06:47:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe038-b2c0-7ff1-acdf-c1485ed29556	tap-water-1-5l	approved	2026-08-08	water	1	5	480	\N	\N	\N	2026-08-08 07:14:00+00	2026-08-08	2026-08-08 07:14:00+00	2026-08-08 07:14:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe423-6628-73f1-a5e5-a2a82ec1d4b7	air-dry-laundry	approved	2026-08-09	energy	1	10	100	\N	\N	2000	2026-08-09 01:29:13+00	2026-08-09	2026-08-09 01:29:13+00	2026-08-09 01:29:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe586-af48-78e0-9f87-996b27e95fbb	tap-water-1-5l	approved	2026-08-09	water	1	5	480	\N	\N	\N	2026-08-09 07:57:17+00	2026-08-09	2026-08-09 07:57:17+00	2026-08-09 07:57:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe5a2-7890-7af8-b4f5-9e5ea8632287	three-minute-shower	approved	2026-08-09	water	1	10	50	36000	\N	1050	2026-08-09 08:27:38+00	2026-08-09	2026-08-09 08:27:38+00	2026-08-09 08:27:38+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe5cd-7c48-75a7-8bc3-5238cabec748	no-food-waste-week	approved	2026-W32	waste	2	30	580	\N	\N	\N	2026-08-09 09:14:37+00	2026-08-09	2026-08-09 09:14:37+00	2026-08-09 09:14:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe63e-00f8-777b-a40f-9b4a2c61fc22	vegetarian-meal	approved	2026-08-09	food	1	20	4120	\N	\N	\N	2026-08-09 11:17:31+00	2026-08-09	2026-08-09 11:17:31+00	2026-08-09 11:17:31+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe95c-86d8-7ec2-bd0d-a856380ea795	heating-down-1c-week	approved	2026-W33	energy	2	40	3400	\N	\N	\N	2026-08-10 01:49:43+00	2026-08-10	2026-08-10 01:49:43+00	2026-08-10 01:49:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe96f-7680-7a0c-923c-a149e9032de6	metro-10km	approved	2026-08-10	mobility	1	25	1380	\N	\N	\N	2026-08-10 02:10:24+00	2026-08-10	2026-08-10 02:10:24+00	2026-08-10 02:10:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fe9e8-05c8-77f6-8bf8-84ee824484a0	tap-water-1-5l	approved	2026-08-10	water	1	5	480	\N	\N	\N	2026-08-10 04:22:05+00	2026-08-10	2026-08-10 04:22:05+00	2026-08-10 04:22:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fea34-1288-740c-b494-902bbd47d14d	vegetarian-meal	approved	2026-08-10	food	1	20	4120	\N	\N	\N	2026-08-10 05:45:09+00	2026-08-10	2026-08-10 05:45:09+00	2026-08-10 05:45:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fede6-54b8-7cbe-8666-d4d298f202e1	tap-water-1-5l	approved	2026-08-11	water	1	5	480	\N	\N	\N	2026-08-10 22:58:43+00	2026-08-11	2026-08-10 22:58:43+00	2026-08-10 22:58:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fee7d-ddb0-7b27-835b-ab16da2fb639	metro-10km	approved	2026-08-11	mobility	1	25	1380	\N	\N	\N	2026-08-11 01:44:14+00	2026-08-11	2026-08-11 01:44:14+00	2026-08-11 01:44:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fefac-3038-7238-a2cc-abab746ec3b6	vegetarian-meal	approved	2026-08-11	food	1	20	4120	\N	\N	\N	2026-08-11 07:14:27+00	2026-08-11	2026-08-11 07:14:27+00	2026-08-11 07:14:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff054-d800-7607-973b-ea3d004f65e5	three-minute-shower	approved	2026-08-11	water	1	10	50	36000	\N	1050	2026-08-11 10:18:40+00	2026-08-11	2026-08-11 10:18:40+00	2026-08-11 10:18:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff3cb-9000-737f-9b26-a7c465ceea00	metro-10km	approved	2026-08-12	mobility	1	25	1380	\N	\N	\N	2026-08-12 02:27:12+00	2026-08-12	2026-08-12 02:27:12+00	2026-08-12 02:27:12+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff4f9-9468-746f-b94b-324ed0aa45c7	tap-water-1-5l	approved	2026-08-12	water	1	5	480	\N	\N	\N	2026-08-12 07:57:05+00	2026-08-12	2026-08-12 07:57:05+00	2026-08-12 07:57:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff584-9a40-7dea-a79b-10a82ad5c405	three-minute-shower	approved	2026-08-12	water	1	10	50	36000	\N	1050	2026-08-12 10:28:56+00	2026-08-12	2026-08-12 10:28:56+00	2026-08-12 10:28:56+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff5b9-8908-7a3c-ba2a-14e8279f9de3	vegetarian-meal	approved	2026-08-12	food	1	20	4120	\N	\N	\N	2026-08-12 11:26:45+00	2026-08-12	2026-08-12 11:26:45+00	2026-08-12 11:26:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff854-f080-7c49-ac77-934cb090248c	metro-10km	approved	2026-08-13	mobility	1	25	1380	\N	\N	\N	2026-08-12 23:35:44+00	2026-08-13	2026-08-12 23:35:44+00	2026-08-12 23:35:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ff9cd-1578-7bab-be31-45c52dcb34f0	vegetarian-meal	approved	2026-08-13	food	1	20	4120	\N	\N	\N	2026-08-13 06:26:35+00	2026-08-13	2026-08-13 06:26:35+00	2026-08-13 06:26:35+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ffa81-dad0-7814-9ff0-3cc32eae7247	tap-water-1-5l	approved	2026-08-13	water	1	5	480	\N	\N	\N	2026-08-13 09:44:02+00	2026-08-13	2026-08-13 09:44:02+00	2026-08-13 09:44:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019ffde5-aaf8-7416-b544-6ffc7db31237	vegetarian-meal	approved	2026-08-14	food	1	20	4120	\N	\N	\N	2026-08-14 01:31:55+00	2026-08-14	2026-08-14 01:31:55+00	2026-08-14 01:31:55+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	019fffe5-0538-77ca-ab99-caff7da47518	tap-water-1-5l	approved	2026-08-14	water	1	5	480	\N	\N	\N	2026-08-14 10:50:27+00	2026-08-14	2026-08-14 10:50:27+00	2026-08-14 10:50:27+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0027d-bd30-7ba1-8cb4-d40463931087	air-dry-laundry	approved	2026-08-15	energy	1	10	100	\N	\N	2000	2026-08-14 22:56:30+00	2026-08-15	2026-08-14 22:56:30+00	2026-08-14 22:56:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0038c-e340-7f4c-bafe-ab6814d77f5a	three-minute-shower	approved	2026-08-15	water	1	10	50	36000	\N	1050	2026-08-15 03:52:40+00	2026-08-15	2026-08-15 03:52:40+00	2026-08-15 03:52:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a004ac-5d00-7b3e-a97f-acf358f4c1f6	tap-water-1-5l	approved	2026-08-15	water	1	5	480	\N	\N	\N	2026-08-15 09:06:40+00	2026-08-15	2026-08-15 09:06:40+00	2026-08-15 09:06:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0054e-f600-7f6a-96da-a7c9c8e99cc8	vegetarian-meal	approved	2026-08-15	food	1	20	4120	\N	\N	\N	2026-08-15 12:04:16+00	2026-08-15	2026-08-15 12:04:16+00	2026-08-15 12:04:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a007cd-7320-787e-9dd7-1025dac11001	air-dry-laundry	approved	2026-08-16	energy	1	10	100	\N	\N	2000	2026-08-15 23:41:40+00	2026-08-16	2026-08-15 23:41:40+00	2026-08-15 23:41:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00873-4840-73cc-9579-7721cc1a661c	no-food-waste-week	approved	2026-W33	waste	2	30	580	\N	\N	\N	2026-08-16 02:42:48+00	2026-08-16	2026-08-16 02:42:48+00	2026-08-16 02:42:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0098f-10b0-7a33-99cf-1025c615194b	vegetarian-meal	approved	2026-08-16	food	1	20	4120	\N	\N	\N	2026-08-16 07:52:46+00	2026-08-16	2026-08-16 07:52:46+00	2026-08-16 07:52:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00a0f-3560-7c91-91e2-92427e35082e	tap-water-1-5l	approved	2026-08-16	water	1	5	480	\N	\N	\N	2026-08-16 10:12:44+00	2026-08-16	2026-08-16 10:12:44+00	2026-08-16 10:12:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00ccc-8870-76cd-b86a-16e45299b794	heating-down-1c-week	approved	2026-W34	energy	2	40	3400	\N	\N	\N	2026-08-16 22:58:46+00	2026-08-17	2026-08-16 22:58:46+00	2026-08-16 22:58:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00d8f-8280-7293-aced-4aea9dea2ea5	metro-10km	approved	2026-08-17	mobility	1	25	1380	\N	\N	\N	2026-08-17 02:31:44+00	2026-08-17	2026-08-17 02:31:44+00	2026-08-17 02:31:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00def-f9d0-775c-9657-dcff76f921fc	tap-water-1-5l	approved	2026-08-17	water	1	5	480	\N	\N	\N	2026-08-17 04:17:06+00	2026-08-17	2026-08-17 04:17:06+00	2026-08-17 04:17:06+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00df2-b120-7229-b430-9314d13953b6	three-minute-shower	approved	2026-08-17	water	1	10	50	36000	\N	1050	2026-08-17 04:20:04+00	2026-08-17	2026-08-17 04:20:04+00	2026-08-17 04:20:04+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a00ef5-4088-7889-baa5-4958cd92fe6e	vegetarian-meal	approved	2026-08-17	food	1	20	4120	\N	\N	\N	2026-08-17 09:02:29+00	2026-08-17	2026-08-17 09:02:29+00	2026-08-17 09:02:29+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01227-bfb0-7d4e-8c39-20c255511bda	vegetarian-meal	approved	2026-08-18	food	1	20	4120	\N	\N	\N	2026-08-17 23:56:30+00	2026-08-18	2026-08-17 23:56:30+00	2026-08-17 23:56:30+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a012ae-9350-70ce-b660-aa8506cf4b69	metro-10km	approved	2026-08-18	mobility	1	25	1380	\N	\N	\N	2026-08-18 02:23:46+00	2026-08-18	2026-08-18 02:23:46+00	2026-08-18 02:23:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0148f-8468-79fd-9a7b-a2c5a440ceda	tap-water-1-5l	approved	2026-08-18	water	1	5	480	\N	\N	\N	2026-08-18 11:09:05+00	2026-08-18	2026-08-18 11:09:05+00	2026-08-18 11:09:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a014a7-8cc0-7c31-a783-4224a40d8afa	three-minute-shower	approved	2026-08-18	water	1	10	50	36000	\N	1050	2026-08-18 11:35:20+00	2026-08-18	2026-08-18 11:35:20+00	2026-08-18 11:35:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a017c8-1a28-78f0-86b2-d76f503ca099	tap-water-1-5l	approved	2026-08-19	water	1	5	480	\N	\N	\N	2026-08-19 02:09:45+00	2026-08-19	2026-08-19 02:09:45+00	2026-08-19 02:09:45+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01901-a7b0-73bb-bec9-fe49836753f9	metro-10km	approved	2026-08-19	mobility	1	25	1380	\N	\N	\N	2026-08-19 07:52:14+00	2026-08-19	2026-08-19 07:52:14+00	2026-08-19 07:52:14+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01c7e-f730-7ae4-a4b4-50dd35c82fb4	three-minute-shower	approved	2026-08-20	water	1	10	50	36000	\N	1050	2026-08-20 00:07:58+00	2026-08-20	2026-08-20 00:07:58+00	2026-08-20 00:07:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01dd2-a050-7d35-991f-ac9b81c3cf0c	metro-10km	approved	2026-08-20	mobility	1	25	1380	\N	\N	\N	2026-08-20 06:18:58+00	2026-08-20	2026-08-20 06:18:58+00	2026-08-20 06:18:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01e48-c668-718f-a62b-7e56e310a4e7	tap-water-1-5l	approved	2026-08-20	water	1	5	480	\N	\N	\N	2026-08-20 08:28:01+00	2026-08-20	2026-08-20 08:28:01+00	2026-08-20 08:28:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a01e9d-a4f8-7c62-a9e8-6a57d177a4bb	vegetarian-meal	approved	2026-08-20	food	1	20	4120	\N	\N	\N	2026-08-20 10:00:43+00	2026-08-20	2026-08-20 10:00:43+00	2026-08-20 10:00:43+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a021d9-e050-73bd-ac0d-419d238947b2	metro-10km	approved	2026-08-21	mobility	1	25	1380	\N	\N	\N	2026-08-21 01:05:22+00	2026-08-21	2026-08-21 01:05:22+00	2026-08-21 01:05:22+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02304-5a78-7216-8093-8afdbc40f75c	tap-water-1-5l	approved	2026-08-21	water	1	5	480	\N	\N	\N	2026-08-21 06:31:23+00	2026-08-21	2026-08-21 06:31:23+00	2026-08-21 06:31:23+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0271c-4fd0-75b1-9b1b-7796944f8898	three-minute-shower	approved	2026-08-22	water	1	10	50	36000	\N	1050	2026-08-22 01:36:02+00	2026-08-22	2026-08-22 01:36:02+00	2026-08-22 01:36:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02798-c330-7624-a163-c5746eb9117d	vegetarian-meal	approved	2026-08-22	food	1	20	4120	\N	\N	\N	2026-08-22 03:51:58+00	2026-08-22	2026-08-22 03:51:58+00	2026-08-22 03:51:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a027b7-0930-794e-9478-b62b1f78e95b	tap-water-1-5l	approved	2026-08-22	water	1	5	480	\N	\N	\N	2026-08-22 04:25:02+00	2026-08-22	2026-08-22 04:25:02+00	2026-08-22 04:25:02+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02bc7-ea08-7e29-b657-b6505557af84	tap-water-1-5l	approved	2026-08-23	water	1	5	480	\N	\N	\N	2026-08-22 23:21:57+00	2026-08-23	2026-08-22 23:21:57+00	2026-08-22 23:21:57+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02d20-c348-70b7-9f95-591eb6f094d0	no-food-waste-week	approved	2026-W34	waste	2	30	580	\N	\N	\N	2026-08-23 05:38:37+00	2026-08-23	2026-08-23 05:38:37+00	2026-08-23 05:38:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02d57-d8d8-7a3a-902d-47bb350b01a3	vegetarian-meal	approved	2026-08-23	food	1	20	4120	\N	\N	\N	2026-08-23 06:38:47+00	2026-08-23	2026-08-23 06:38:47+00	2026-08-23 06:38:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02e3a-e9c0-7037-8ac3-0b561759f633	air-dry-laundry	approved	2026-08-23	energy	1	10	100	\N	\N	2000	2026-08-23 10:46:48+00	2026-08-23	2026-08-23 10:46:48+00	2026-08-23 10:46:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a02e5a-7bc8-7e59-9798-d4b219ebd690	three-minute-shower	approved	2026-08-23	water	1	10	50	36000	\N	1050	2026-08-23 11:21:17+00	2026-08-23	2026-08-23 11:21:17+00	2026-08-23 11:21:17+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0315b-2cf0-7196-80ec-9dd652e62805	vegetarian-meal	approved	2026-08-24	food	1	20	4120	\N	\N	\N	2026-08-24 01:20:54+00	2026-08-24	2026-08-24 01:20:54+00	2026-08-24 01:20:54+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0315d-1150-77fe-b896-b5bd181ccb83	metro-10km	approved	2026-08-24	mobility	1	25	1380	\N	\N	\N	2026-08-24 01:22:58+00	2026-08-24	2026-08-24 01:22:58+00	2026-08-24 01:22:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03180-8f40-7565-9b1e-17cdc1c6b59f	heating-down-1c-week	approved	2026-W35	energy	2	40	3400	\N	\N	\N	2026-08-24 02:01:44+00	2026-08-24	2026-08-24 02:01:44+00	2026-08-24 02:01:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03271-8e90-7ca0-9f70-b61b4e2c7390	tap-water-1-5l	approved	2026-08-24	water	1	5	480	\N	\N	\N	2026-08-24 06:24:58+00	2026-08-24	2026-08-24 06:24:58+00	2026-08-24 06:24:58+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a032ff-dc40-7774-9852-36067d8ecb94	three-minute-shower	approved	2026-08-24	water	1	10	50	36000	\N	1050	2026-08-24 09:00:24+00	2026-08-24	2026-08-24 09:00:24+00	2026-08-24 09:00:24+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a035f8-7ee8-769b-b438-b840ece0876c	tap-water-1-5l	approved	2026-08-25	water	1	5	480	\N	\N	\N	2026-08-24 22:51:13+00	2026-08-25	2026-08-24 22:51:13+00	2026-08-24 22:51:13+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a036db-2e28-73f3-ad02-235f2417e801	vegetarian-meal	approved	2026-08-25	food	1	20	4120	\N	\N	\N	2026-08-25 02:58:49+00	2026-08-25	2026-08-25 02:58:49+00	2026-08-25 02:58:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03895-b350-7306-9a01-1a13717c8232	metro-10km	approved	2026-08-25	mobility	1	25	1380	\N	\N	\N	2026-08-25 11:02:10+00	2026-08-25	2026-08-25 11:02:10+00	2026-08-25 11:02:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03b6b-8bb8-7fda-80ae-4bed5122a26f	three-minute-shower	approved	2026-08-26	water	1	10	50	36000	\N	1050	2026-08-26 00:14:59+00	2026-08-26	2026-08-26 00:14:59+00	2026-08-26 00:14:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03cc4-f580-7196-aac2-9fbe3f866de5	metro-10km	approved	2026-08-26	mobility	1	25	1380	\N	\N	\N	2026-08-26 06:32:16+00	2026-08-26	2026-08-26 06:32:16+00	2026-08-26 06:32:16+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03cea-1568-7f64-8938-39837635bacb	vegetarian-meal	approved	2026-08-26	food	1	20	4120	\N	\N	\N	2026-08-26 07:12:49+00	2026-08-26	2026-08-26 07:12:49+00	2026-08-26 07:12:49+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a03d9e-fde8-70f5-94dc-2e8f828afe7a	tap-water-1-5l	approved	2026-08-26	water	1	5	480	\N	\N	\N	2026-08-26 10:30:25+00	2026-08-26	2026-08-26 10:30:25+00	2026-08-26 10:30:25+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04016-5300-7286-85c7-d54a9b2711e1	tap-water-1-5l	approved	2026-08-27	water	1	5	480	\N	\N	\N	2026-08-26 22:00:00+00	2026-08-27	2026-08-26 22:00:00+00	2026-08-26 22:00:00+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0417e-bca0-794c-bcf3-ed8337cfdea4	three-minute-shower	approved	2026-08-27	water	1	10	50	36000	\N	1050	2026-08-27 04:33:40+00	2026-08-27	2026-08-27 04:33:40+00	2026-08-27 04:33:40+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a042de-e110-7d93-8202-3dd49c56c92c	vegetarian-meal	approved	2026-08-27	food	1	20	4120	\N	\N	\N	2026-08-27 10:58:18+00	2026-08-27	2026-08-27 10:58:18+00	2026-08-27 10:58:18+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04342-f240-7af9-a850-f1c50e61a80c	metro-10km	approved	2026-08-27	mobility	1	25	1380	\N	\N	\N	2026-08-27 12:47:36+00	2026-08-27	2026-08-27 12:47:36+00	2026-08-27 12:47:36+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04576-58b8-7ee8-9bbe-32c27dd915fc	metro-10km	approved	2026-08-28	mobility	1	25	1380	\N	\N	\N	2026-08-27 23:02:59+00	2026-08-28	2026-08-27 23:02:59+00	2026-08-27 23:02:59+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04776-7648-7aed-9230-82c2324cd77c	vegetarian-meal	approved	2026-08-28	food	1	20	4120	\N	\N	\N	2026-08-28 08:22:21+00	2026-08-28	2026-08-28 08:22:21+00	2026-08-28 08:22:21+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a047b1-0290-74ad-add0-a322856afbfb	tap-water-1-5l	approved	2026-08-28	water	1	5	480	\N	\N	\N	2026-08-28 09:26:18+00	2026-08-28	2026-08-28 09:26:18+00	2026-08-28 09:26:18+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04b5b-da50-7000-ada8-1fe6534feb77	air-dry-laundry	approved	2026-08-29	energy	1	10	100	\N	\N	2000	2026-08-29 02:31:46+00	2026-08-29	2026-08-29 02:31:46+00	2026-08-29 02:31:46+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04caf-be08-7d60-8dcb-533bf3fb3d3b	tap-water-1-5l	approved	2026-08-29	water	1	5	480	\N	\N	\N	2026-08-29 08:43:01+00	2026-08-29	2026-08-29 08:43:01+00	2026-08-29 08:43:01+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04ce3-6c80-754a-a7ec-996af1d199c5	vegetarian-meal	approved	2026-08-29	food	1	20	4120	\N	\N	\N	2026-08-29 09:39:28+00	2026-08-29	2026-08-29 09:39:28+00	2026-08-29 09:39:28+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04d2e-3508-7079-887e-1b4847d04b4f	three-minute-shower	approved	2026-08-29	water	1	10	50	36000	\N	1050	2026-08-29 11:01:09+00	2026-08-29	2026-08-29 11:01:09+00	2026-08-29 11:01:09+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04f9a-f330-7283-bd5a-75e1a74e978f	tap-water-1-5l	approved	2026-08-30	water	1	5	480	\N	\N	\N	2026-08-29 22:19:10+00	2026-08-30	2026-08-29 22:19:10+00	2026-08-29 22:19:10+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a04fcd-e240-7ec0-80d8-99a563f978cd	air-dry-laundry	approved	2026-08-30	energy	1	10	100	\N	\N	2000	2026-08-29 23:14:48+00	2026-08-30	2026-08-29 23:14:48+00	2026-08-29 23:14:48+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05054-0230-779d-bba0-af095c742f41	vegetarian-meal	approved	2026-08-30	food	1	20	4120	\N	\N	\N	2026-08-30 01:41:18+00	2026-08-30	2026-08-30 01:41:18+00	2026-08-30 01:41:18+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a050c8-c4d0-793b-8cd3-3aff0f80bc9a	three-minute-shower	approved	2026-08-30	water	1	10	50	36000	\N	1050	2026-08-30 03:48:50+00	2026-08-30	2026-08-30 03:48:50+00	2026-08-30 03:48:50+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a051a9-b6c0-75ea-99be-321d12fb8389	no-food-waste-week	approved	2026-W35	waste	2	30	580	\N	\N	\N	2026-08-30 07:54:32+00	2026-08-30	2026-08-30 07:54:32+00	2026-08-30 07:54:32+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0557d-d4e8-7176-8374-b0e83f707314	tap-water-1-5l	approved	2026-08-31	water	1	5	480	\N	\N	\N	2026-08-31 01:45:05+00	2026-08-31	2026-08-31 01:45:05+00	2026-08-31 01:45:05+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a055d5-f380-7e28-bd5a-bab6fa521c57	three-minute-shower	approved	2026-08-31	water	1	10	50	36000	\N	1050	2026-08-31 03:21:20+00	2026-08-31	2026-08-31 03:21:20+00	2026-08-31 03:21:20+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a0561c-b4c8-75f6-bff1-856c91b9ed78	heating-down-1c-week	approved	2026-W36	energy	2	40	3400	\N	\N	\N	2026-08-31 04:38:37+00	2026-08-31	2026-08-31 04:38:37+00	2026-08-31 04:38:37+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a056dc-3438-7afc-8c6d-7e9e7e2191d2	vegetarian-meal	approved	2026-08-31	food	1	20	4120	\N	\N	\N	2026-08-31 08:07:47+00	2026-08-31	2026-08-31 08:07:47+00	2026-08-31 08:07:47+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a056ec-ed78-7973-90d4-40235dc9bf06	train-500km	pending	2026-W36	mobility	3	150	111000	\N	\N	\N	2026-08-31 08:26:03+00	2026-08-31	2026-08-31 08:26:03+00	\N	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05745-71a0-78be-8df3-2b288e0d8544	metro-10km	approved	2026-08-31	mobility	1	25	1380	\N	\N	\N	2026-08-31 10:02:44+00	2026-08-31	2026-08-31 10:02:44+00	2026-08-31 10:02:44+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05ab2-5dd0-77d9-9d34-b40d2f8bc927	tap-water-1-5l	approved	2026-09-01	water	1	5	480	\N	\N	\N	2026-09-01 02:00:34+00	2026-09-01	2026-09-01 02:00:34+00	2026-09-01 02:00:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05ae5-a2d0-7ab1-8624-d02610a96500	three-minute-shower	approved	2026-09-01	water	1	10	50	36000	\N	1050	2026-09-01 02:56:34+00	2026-09-01	2026-09-01 02:56:34+00	2026-09-01 02:56:34+00	\N	\N	\N
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	01a05b12-d138-7e32-b2de-e1a82268f77d	metro-10km	approved	2026-09-01	mobility	1	25	1380	\N	\N	\N	2026-09-01 03:45:55+00	2026-09-01	2026-09-01 03:45:55+00	2026-09-01 03:45:55+00	\N	\N	\N
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

COPY public.idempotency_keys (user_id, route, key, body_hash, status, resource_id, created_at, seq) FROM stdin;
\.


--
-- Data for Name: ledger_entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_entries (user_id, seq, completion_id, category, points, reverses_seq, recorded_at) FROM stdin;
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	10	019e0496-fac0-7e29-9ecb-4777d62f2f51	water	10	\N	2026-05-07 22:37:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	100	019e814f-b4a8-776a-8128-d950f1abff5e	energy	40	\N	2026-06-01 03:52:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	101	019e82d1-1100-7e76-a331-fe3a3499a035	mobility	25	\N	2026-06-01 10:53:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	102	019e82f0-d9b8-759b-8674-7dc48e12fd45	food	20	\N	2026-06-01 11:28:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	103	019e8557-3710-7d88-8c67-da94cc64a539	water	5	\N	2026-06-01 22:39:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	104	019e8574-a638-7d51-9f89-e752340d899b	water	10	\N	2026-06-01 23:11:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	105	019e86f2-41a0-711f-9fd6-3c7cfdd3679b	mobility	25	\N	2026-06-02 06:08:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	106	019e8b4f-e6d0-75d9-afaa-27e58f23a4cc	mobility	25	\N	2026-06-03 02:28:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	107	019e8b55-9bc0-7e4b-bc4a-e8aad8dfb217	water	5	\N	2026-06-03 02:35:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	108	019e8d36-e6b0-79cf-96cd-e4fd71318f87	water	10	\N	2026-06-03 11:20:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	109	019e9037-3248-751d-8780-f7cfdf23343b	water	10	\N	2026-06-04 01:19:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	11	019e04b9-ff98-74a8-8529-9deb620fe727	mobility	25	\N	2026-05-07 23:15:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	110	019e9099-d060-744b-acf1-0e50acd7aa1f	water	5	\N	2026-06-04 03:07:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	111	019e90eb-efd0-73e0-a71e-1c22a72b3260	mobility	25	\N	2026-06-04 04:37:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	112	019e9172-c370-7f4a-91f4-cdc4bdadc265	food	20	\N	2026-06-04 07:04:38+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	113	019e9547-85a8-782f-8eab-45d9b172a7c9	water	5	\N	2026-06-05 00:55:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	114	019e9783-f0b8-7082-bdec-67f023bbaa78	food	20	\N	2026-06-05 11:21:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	115	019e9adf-48e8-70ec-abdc-4ee13a05c904	water	10	\N	2026-06-06 02:59:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	116	019e9b81-9f80-7173-9d38-3535e4831325	energy	10	\N	2026-06-06 05:57:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	117	019e9bbf-fc58-7664-92d4-bee34a435930	food	20	\N	2026-06-06 07:05:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	118	019e9c69-c148-726a-a5f2-71497902c6ce	water	5	\N	2026-06-06 10:10:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	119	019e9f23-ff48-73dd-98b1-f4bb9b4b47f6	water	5	\N	2026-06-06 22:53:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	12	019e0655-6400-7121-bc47-aa6adaed7d64	water	5	\N	2026-05-08 06:45:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	120	019e9f90-4dd8-7e09-a8b4-e740a1dcefa3	food	20	\N	2026-06-07 00:51:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	121	019e9f90-78d0-726d-b1e5-b5b586842080	energy	10	\N	2026-06-07 00:51:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	122	019ea1e5-3e40-7e62-9837-0c0d5f35297f	waste	30	\N	2026-06-07 11:43:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	123	019ea441-f2f0-7e61-a9c5-ecf35e77331b	mobility	25	\N	2026-06-07 22:44:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	124	019ea463-51e8-7eb3-bad0-bfd878b99daf	water	5	\N	2026-06-07 23:20:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	125	019ea606-8268-7c13-93c6-4bba1eadb1f6	energy	40	\N	2026-06-08 06:58:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	126	019ea729-b548-7f46-a861-5d2874ea6f29	food	20	\N	2026-06-08 12:16:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	127	019ea96b-0e10-72a6-afd7-6785f6a1cfce	water	5	\N	2026-06-08 22:47:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	128	019eaa7b-12c8-7b9c-a607-57c7759d8f38	mobility	25	\N	2026-06-09 03:44:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	129	019eaad0-2038-7fde-9b52-9356250d38f0	water	10	\N	2026-06-09 05:17:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	13	019e0afd-6840-7f5a-84ae-dbd75ee24b7c	energy	10	\N	2026-05-09 04:27:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	130	019eabcb-be48-7556-be41-fedf2373bb3c	food	20	\N	2026-06-09 09:51:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	131	019eafab-d2f0-7ce6-83a2-edff09c78e69	water	5	\N	2026-06-10 03:55:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	132	019eb04b-9560-7dac-851d-24f0271e44b1	mobility	25	\N	2026-06-10 06:50:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	133	019eb09d-9d60-75ef-ba27-3b78874a670f	food	20	\N	2026-06-10 08:19:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	134	019eb3c5-1068-7353-8715-279bd8d2f5f7	mobility	25	\N	2026-06-10 23:01:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	135	019eb4e3-5d60-7178-9005-42f6548eed96	water	5	\N	2026-06-11 04:14:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	136	019eb66c-2fe0-7f90-b2db-dd057a9b5e50	food	20	\N	2026-06-11 11:23:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	137	019eb9a3-c7b8-76f8-b9d1-26c72c32b496	water	5	\N	2026-06-12 02:22:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	138	019eba21-2960-781e-acea-4436f2ac2c3a	food	20	\N	2026-06-12 04:39:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	139	019eba23-9290-7f30-b54f-6dd5afa3955f	mobility	25	\N	2026-06-12 04:42:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	14	019e0b0d-2f50-7bfa-bb67-c0e5d41892d3	water	10	\N	2026-05-09 04:44:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	140	019ebe42-c378-7e1f-b3bb-8a7399b76249	food	20	\N	2026-06-12 23:55:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	141	019ebe5e-e698-74a5-8ebc-f72ab8f075d3	water	10	\N	2026-06-13 00:25:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	142	019ebf60-b2b0-71d5-813b-e0ea6ed73629	water	5	\N	2026-06-13 05:07:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	143	019ec020-2e38-7829-82ff-da268299ae9f	energy	10	\N	2026-06-13 08:36:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	144	019ec355-35d0-7f01-a057-d17e6279fd19	water	5	\N	2026-06-13 23:33:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	145	019ec36f-da20-7619-ade1-9f3ce5968989	water	10	\N	2026-06-14 00:02:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	146	019ec3ac-f2c0-7508-a07c-95dfd3b28785	food	20	\N	2026-06-14 01:09:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	147	019ec41e-5a00-70c1-80f2-a7c49e74d4db	waste	30	\N	2026-06-14 03:13:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	148	019ec45b-99b0-7eba-a8d3-6081d110afd6	energy	10	\N	2026-06-14 04:19:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	149	019ec90a-3570-7f22-9269-de8324daa656	energy	40	\N	2026-06-15 02:09:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	15	019e0ba3-9f08-76c8-b756-d4f83abe2435	water	5	\N	2026-05-09 07:28:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	150	019ec9a7-c948-7e52-b469-ba9937254b32	water	5	\N	2026-06-15 05:01:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	151	019ecb40-66c0-7929-862a-0121f6825773	food	20	\N	2026-06-15 12:27:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	152	019ece79-f680-7cf2-9fb1-2f6303b16637	mobility	25	\N	2026-06-16 03:29:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	153	019ecf79-ce98-7e99-8e00-62b5a3a4d881	water	10	\N	2026-06-16 08:08:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	154	019ecfa1-4810-721c-ab23-21ecbdc4ca97	water	5	\N	2026-06-16 08:51:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	155	019ecfba-ac10-7af5-8a0f-bc3030eb2ff0	food	20	\N	2026-06-16 09:19:38+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	156	019ed3d7-b630-7b87-a205-d62ce6e95087	mobility	25	\N	2026-06-17 04:29:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	157	019ed405-f9f0-7752-8b38-9fc3ff437416	goods	40	\N	2026-06-17 05:20:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	158	019ed422-82a0-7026-b2c1-696990486de9	water	5	\N	2026-06-17 05:51:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	159	019ed544-f230-7a67-bd86-f9944bccda30	food	20	\N	2026-06-17 11:08:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	16	019e0c96-2cc8-7a74-a54b-7d9f1980f211	food	20	\N	2026-05-09 11:53:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	160	019ed55b-d978-763c-bae3-9d262c39c40f	water	10	\N	2026-06-17 11:33:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	161	019ed843-8848-748f-ab88-58a8b488b13a	food	20	\N	2026-06-18 01:06:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	162	019ed862-d7e8-70a1-8fd4-0bfc4c5c7fcc	water	10	\N	2026-06-18 01:40:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	163	019ed9db-f6e0-72d3-b31c-060367fb7872	water	5	\N	2026-06-18 08:32:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	164	019eddb3-1e60-711e-a513-698428a3b636	water	10	\N	2026-06-19 02:26:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	165	019ede9e-93b8-70aa-96d3-58abd3c6c9a4	mobility	25	\N	2026-06-19 06:43:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	166	019edebd-2008-7825-a5fe-9f8554eb22e7	food	20	\N	2026-06-19 07:16:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	167	019edfb1-d878-764a-9a42-00ec0c48e540	water	5	\N	2026-06-19 11:43:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	168	019ee216-0b20-70fc-89a0-982f3761b916	energy	10	\N	2026-06-19 22:52:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	169	019ee2e5-0f38-7a75-af87-fdc0bef9bb70	food	20	\N	2026-06-20 02:38:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	17	019e0fbc-8a78-7b88-a882-57faa25193d2	water	5	\N	2026-05-10 02:34:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	170	019ee42c-ecd0-709c-998e-1fde0a3dad6a	water	5	\N	2026-06-20 08:36:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	171	019ee7fb-ee60-718f-9892-3114e6af0520	water	5	\N	2026-06-21 02:21:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	172	019ee84f-36b0-7b23-9680-c2d93d5613e1	waste	30	\N	2026-06-21 03:52:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	173	019ee8ee-4188-735f-9a65-c315e5e34f52	food	20	\N	2026-06-21 06:46:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	174	019ee9e7-66c8-7672-82ce-dc68a9e19538	energy	10	\N	2026-06-21 11:18:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	175	019eed26-6528-7ed2-bcd5-bc95df07d319	water	5	\N	2026-06-22 02:26:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	176	019eee2e-9dc8-79d6-bbab-c1f883ad678c	water	10	\N	2026-06-22 07:14:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	177	019eee9b-3690-7ed3-ba68-c29559ed167a	mobility	25	\N	2026-06-22 09:13:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	178	019eeee9-b450-7c8e-8ea8-896c082ef7cf	energy	40	\N	2026-06-22 10:39:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	179	019eef4f-c538-7f74-b774-9d1efa8118ed	food	20	\N	2026-06-22 12:30:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	18	019e108e-1700-7bb8-b7cc-93b5855474b1	energy	10	\N	2026-05-10 06:23:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	180	019ef163-7298-7a5b-8bd9-31552eec2ba2	food	20	\N	2026-06-22 22:11:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	181	019ef1ca-0c38-72b7-9ec8-1796eedfa3d2	water	5	\N	2026-06-23 00:03:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	182	019ef238-4310-79a3-8da7-817fe8133514	water	10	\N	2026-06-23 02:03:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	183	019ef2fc-1010-79e2-a4c0-dd36065c257b	mobility	25	\N	2026-06-23 05:37:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	184	019ef737-6418-73bc-889e-d1ef4a7720f4	mobility	25	\N	2026-06-24 01:21:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	185	019ef73d-e810-7d4d-9c3e-ef0e7bc23b46	water	5	\N	2026-06-24 01:28:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	186	019ef7c3-f478-75ed-8681-65a630968c8f	water	10	\N	2026-06-24 03:54:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	187	019ef94c-1b18-7e25-a135-9357ecad525e	food	20	\N	2026-06-24 11:02:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	188	019efd99-4d58-7e06-970d-8ac56cc0b076	water	5	\N	2026-06-25 07:05:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	189	019efe62-6da0-73cd-89ee-e2367ccc79b1	mobility	25	\N	2026-06-25 10:45:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	19	019e117c-3408-7e95-8d9b-1448af0e0945	waste	30	\N	2026-05-10 10:43:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	190	019efedc-1240-75a2-bc7e-a44b5e11f180	water	10	\N	2026-06-25 12:58:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	191	019f010f-2a98-7f37-a86e-3087e8339bb5	mobility	25	\N	2026-06-25 23:13:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	192	019f0163-1ae0-767a-a9a0-1b7d3c43c86c	water	5	\N	2026-06-26 00:45:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	193	019f0344-13c8-7f22-b04e-10d785cc9c80	food	20	\N	2026-06-26 09:30:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	194	019f078f-3e80-7dde-a0f1-8630274de36c	food	20	\N	2026-06-27 05:30:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	195	019f07d9-ad30-7640-9c8a-f07f5ab47179	water	10	\N	2026-06-27 06:52:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	196	019f0895-5828-7bfb-ad7b-1fc158ad36a2	water	5	\N	2026-06-27 10:17:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	197	019f0b2e-5e40-7509-8b72-08d663fe10b9	waste	30	\N	2026-06-27 22:23:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	198	019f0b65-73d0-7466-b520-725142b7f3f7	food	20	\N	2026-06-27 23:23:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	199	019f0dbe-fc00-7478-b312-cd1cf24171db	water	10	\N	2026-06-28 10:20:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2	019df60b-3980-7b91-b390-4da364dcdce3	water	5	\N	2026-05-05 02:50:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	20	019e11ac-c988-714d-b870-37ca52c462c6	food	20	\N	2026-05-10 11:36:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	200	019f0dcb-63c8-70d2-8ddc-2caba088cf25	water	5	\N	2026-06-28 10:34:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	201	019f10ce-9590-7a72-aaba-dcedee63e8ab	mobility	25	\N	2026-06-29 00:36:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	202	019f113a-c8c8-767b-ac19-da3409a9e47b	water	5	\N	2026-06-29 02:34:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	203	019f1211-e718-7036-a912-d612b593ebe1	food	20	\N	2026-06-29 06:29:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	204	019f131f-4bf0-7f4e-bafc-635ab0a54f3d	energy	40	\N	2026-06-29 11:24:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	205	019f15d2-a068-7658-8a24-5152f7155b91	food	20	\N	2026-06-29 23:59:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	206	019f165d-b9c8-7ac8-8a16-6cdc3afa02a8	water	5	\N	2026-06-30 02:31:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	207	019f1682-2600-76f5-a54e-9f957a5cfa1a	water	10	\N	2026-06-30 03:10:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	208	019f17a9-e8d8-73d1-9245-f498084ba4b2	mobility	25	\N	2026-06-30 08:33:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	209	019f1b32-aa08-716b-b136-1a026ac20bfc	mobility	25	\N	2026-07-01 01:02:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	21	019e13fb-a740-74ce-9df4-5b606ba6150c	water	5	\N	2026-05-10 22:22:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	210	019f1c67-cac0-73a5-a429-ae2b3f633c9a	food	20	\N	2026-07-01 06:39:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	211	019f1db4-a5b0-7f65-90ee-0d8e70939746	water	5	\N	2026-07-01 12:43:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	212	019f2098-aee8-71fa-9fe6-4333bcaa88e1	water	5	\N	2026-07-02 02:11:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	213	019f21e8-1e00-74d7-8c0f-1b098637a618	water	10	\N	2026-07-02 08:18:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	214	019f273e-d8d0-7a8a-843b-f16e48e2869e	mobility	25	\N	2026-07-03 09:10:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	215	019f2746-2bd0-738e-b2bd-917183116abf	water	10	\N	2026-07-03 09:18:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	216	019f2797-af00-7523-8a78-3b34c11bbe2b	food	20	\N	2026-07-03 10:48:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	217	019f27e0-7000-783a-9757-1c2c23cb7a75	water	5	\N	2026-07-03 12:07:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	218	019f2b42-d8c8-71a1-a42f-ff8ca93e29c9	water	5	\N	2026-07-04 03:53:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	219	019f2cfa-4110-7c77-a46f-1276257ec329	food	20	\N	2026-07-04 11:53:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	22	019e14be-ff10-7e79-890b-3f19cc3520f9	mobility	25	\N	2026-05-11 01:55:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	221	019f2fe8-ae70-7f9c-8a8a-0290fd4a6b29	energy	10	\N	2026-07-05 01:33:26+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	222	019f317d-3cd8-7386-8826-ee56e3d6ea7e	water	5	\N	2026-07-05 08:55:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	223	019f3189-a0b8-7b5a-8522-4fab2730a001	water	10	\N	2026-07-05 09:08:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	224	019f31da-1278-7bb1-9a13-f9ab785ddf93	food	20	\N	2026-07-05 10:36:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	225	019f31fc-1d50-7e32-9628-4534b0d9d7df	waste	30	\N	2026-07-05 11:13:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	226	019f34cc-4898-7226-8fc8-4995d750dc46	energy	40	\N	2026-07-06 00:20:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	227	019f34f2-e368-7b05-bf8d-0880d1679a8f	mobility	25	\N	2026-07-06 01:02:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	228	019f35ae-3488-7ba9-a397-d9830a4715b3	food	20	\N	2026-07-06 04:27:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	229	019f36e4-5328-72f8-be08-ccd1349fe9e1	water	5	\N	2026-07-06 10:06:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	23	019e162a-52c8-703f-9736-0bbe0b3e7dde	food	20	\N	2026-05-11 08:32:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	230	019f3977-4690-78b0-ae22-ef1b5d24818e	food	20	\N	2026-07-06 22:05:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	231	019f3ad2-f278-7161-96c1-3c2657c7c42b	mobility	25	\N	2026-07-07 04:25:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	232	019f3bdd-c710-7553-bd08-1c82aa92a09d	water	5	\N	2026-07-07 09:16:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	233	019f3c88-b4e0-793f-8e1c-24a43ef0df62	water	10	\N	2026-07-07 12:23:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	234	019f3ed8-3e78-7f93-89d9-2d66546445db	water	10	\N	2026-07-07 23:09:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	235	019f3f32-fcf0-7118-a390-5348496e6a4d	mobility	25	\N	2026-07-08 00:48:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	236	019f40c0-8678-7b30-ae91-98b4ed491af6	food	20	\N	2026-07-08 08:03:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	237	019f4105-e830-7fd3-a723-56384404b751	water	5	\N	2026-07-08 09:18:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	238	019f4493-3570-7bac-8361-a3b27312e3ef	mobility	25	\N	2026-07-09 01:52:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	239	019f44bd-3758-7c06-b69a-9c8385eb2697	water	5	\N	2026-07-09 02:37:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	24	019e167a-3bd0-7920-8bf9-824f06253266	water	10	\N	2026-05-11 09:59:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	240	019f45fa-81e8-7bca-aea0-a64e2555350a	food	20	\N	2026-07-09 08:24:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	242	019f495a-5688-7aa6-a552-c5656466d862	food	20	\N	2026-07-10 00:08:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	243	019f4971-ed98-79be-a5bf-782b42dd1087	mobility	25	\N	2026-07-10 00:33:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	244	019f4a2c-2578-7abe-916b-a65617330935	water	5	\N	2026-07-10 03:57:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	245	019f4b90-35d0-76c3-bdf9-6462e50facf6	water	10	\N	2026-07-10 10:26:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	246	019f4e49-56a8-71b7-9f7e-3f290d8869ee	energy	10	\N	2026-07-10 23:07:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	247	019f4e4d-fe10-78f5-85bf-a440cb7a1094	food	20	\N	2026-07-10 23:12:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	248	019f4ff8-b070-73e6-98c0-5df3ed8937da	water	5	\N	2026-07-11 06:58:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	249	019f5059-0498-7910-b000-1625b793ec79	water	10	\N	2026-07-11 08:43:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	25	019e16ca-24d8-7691-b792-6b3bda6a6c8e	energy	40	\N	2026-05-11 11:26:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	250	019f544f-9328-7c87-8609-29cf37123f66	water	5	\N	2026-07-12 03:12:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	251	019f55f8-9bc0-79fc-990c-ea103b22f1fd	food	20	\N	2026-07-12 10:56:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	252	019f563c-4028-73f4-8d73-22d41da365bb	waste	30	\N	2026-07-12 12:10:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	253	019f5983-50f0-7f28-9503-c08f33e15e0e	food	20	\N	2026-07-13 03:26:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	254	019f5a0f-ed08-7c78-a1ef-b153eac2b1ec	mobility	25	\N	2026-07-13 06:00:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	255	019f5b3f-c248-7fea-ac17-82d742808614	water	5	\N	2026-07-13 11:32:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	256	019f5df5-ddb0-7bdc-9ca3-6ee5cb8fde79	food	20	\N	2026-07-14 00:10:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	257	019f5f05-07a8-7ec3-a36b-c45c013ab3b0	water	10	\N	2026-07-14 05:06:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	258	019f5f5b-ce80-7b23-a912-c0b6fbc45e99	water	5	\N	2026-07-14 06:41:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	259	019f5fa0-d278-7a32-8c19-c08315a6aa6a	mobility	25	\N	2026-07-14 07:56:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	26	019e195f-a0b0-7650-aa0c-73f4aa5e4c53	food	20	\N	2026-05-11 23:29:18+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	260	019f6342-9600-71a7-a7d8-ea0f79a3e31f	mobility	25	\N	2026-07-15 00:52:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	261	019f6457-6d18-77c2-b466-ed76be6628a0	food	20	\N	2026-07-15 05:54:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	262	019f6526-7130-7a19-be1f-5313a860e904	water	5	\N	2026-07-15 09:40:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	263	019f65bc-c978-7c44-89b5-587fbde1a0d9	water	10	\N	2026-07-15 12:24:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	264	019f6821-84d8-7cbe-817b-2d6c10162921	mobility	25	\N	2026-07-15 23:34:15+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	265	019f6930-f520-71ae-a037-df28e373c618	water	5	\N	2026-07-16 04:30:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	266	019f6976-3f68-7659-b2c1-eebb3555bfaa	water	10	\N	2026-07-16 05:46:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	267	019f6a26-22c0-7237-bbd5-0776a9d07789	food	20	\N	2026-07-16 08:58:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	268	019f6e04-6a78-72b7-95be-a51532eac12a	water	5	\N	2026-07-17 03:00:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	269	019f6e96-1f40-7a28-b998-776a054a71bf	mobility	25	\N	2026-07-17 05:39:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	27	019e1a46-e7b8-75aa-8836-30c9a8c652f1	water	5	\N	2026-05-12 03:41:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	270	019f6ffe-e2b8-780e-b849-2fbaa9a670f6	water	10	\N	2026-07-17 12:13:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	271	019f7308-6998-7d34-8f6d-99a565b96276	energy	10	\N	2026-07-18 02:22:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	272	019f7396-26c0-7e39-8140-93375c7891f7	water	5	\N	2026-07-18 04:57:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	273	019f751b-d490-73c4-98a7-ddb72f5d0416	water	10	\N	2026-07-18 12:03:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	274	019f788e-6de0-7706-a69f-df2aabc419c5	energy	60	\N	2026-07-19 04:07:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	275	019f78ec-3d80-7832-b1e9-5f18e2658d6e	energy	10	\N	2026-07-19 05:49:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	276	019f790e-b9a0-7501-8e83-dd23da91dd31	water	5	\N	2026-07-19 06:27:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	277	019f7929-65c0-71d0-ab33-d5bc75a01128	waste	30	\N	2026-07-19 06:56:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	278	019f7967-b6e0-74a5-b2e1-4251a6c70ca1	food	20	\N	2026-07-19 08:04:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	279	019f7dfb-d560-714b-95a6-45b5435ca148	energy	40	\N	2026-07-20 05:24:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	28	019e1a4a-cbd0-7ba0-aecf-671ab2b5fb83	mobility	25	\N	2026-05-12 03:46:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	280	019f7e4b-02e8-707f-9224-fec0de2ae7c3	food	20	\N	2026-07-20 06:51:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	281	019f7eb4-1558-79fc-9c6b-c08d97cd3520	mobility	25	\N	2026-07-20 08:45:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	282	019f7f05-0030-7df0-a467-dd67eb53a189	water	5	\N	2026-07-20 10:14:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	283	019f82d8-0518-7612-a778-63548eece9e2	mobility	25	\N	2026-07-21 04:03:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	284	019f82df-c578-735a-8cf7-018c3abbb67c	water	10	\N	2026-07-21 04:12:11+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	285	019f8350-d6c8-7885-857a-7e11defc6f73	water	5	\N	2026-07-21 06:15:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	286	019f8417-ad20-7f74-988d-825182c75652	food	20	\N	2026-07-21 09:52:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	287	019f8990-b148-7fcd-994a-7ec48c39034e	water	5	\N	2026-07-22 11:23:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	288	019f8d01-9900-7f57-8c5c-9b0a7493cdfa	water	5	\N	2026-07-23 03:25:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	289	019f8de5-caf8-7a85-bbd1-7127a49c7885	mobility	25	\N	2026-07-23 07:34:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	29	019e1e9f-ce10-7d0d-ac89-de0e17a589c1	food	20	\N	2026-05-12 23:57:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	290	019f8df0-9c80-7ab8-8fd0-aa705b96241c	food	20	\N	2026-07-23 07:46:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	291	019f913a-d5e0-7b8c-8077-b6d22e4181f7	mobility	25	\N	2026-07-23 23:06:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	292	019f92bd-2468-7b45-a862-742c5f741bd8	water	10	\N	2026-07-24 06:08:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	293	019f93f3-52a8-788c-abcc-9da159cbb276	food	20	\N	2026-07-24 11:47:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	294	019f9407-1158-716d-ae96-d42a4314adc8	water	5	\N	2026-07-24 12:08:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	295	019f962e-bbe8-721f-b1a3-dcebc48f9fce	food	20	\N	2026-07-24 22:11:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	296	019f96b6-00d0-747b-987d-3e92ae01468f	water	10	\N	2026-07-25 00:38:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	297	019f97c5-78e8-7d62-806d-b08681416d4a	energy	10	\N	2026-07-25 05:35:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	298	019f9842-c708-7c19-a8e4-b55c736d05b9	water	5	\N	2026-07-25 07:52:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	299	019f9c58-9d68-73ce-97c6-f1b8c7c9c3ae	energy	10	\N	2026-07-26 02:54:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	3	019df68f-5da0-7c4e-9232-647c628c1325	mobility	25	\N	2026-05-05 05:14:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	30	019e2028-c3b8-7f62-9147-539e4daa16cf	water	5	\N	2026-05-13 07:06:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	300	019f9ca9-74b8-7d45-8e3f-f813d6adf9ea	water	10	\N	2026-07-26 04:22:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	301	019f9ce3-8400-77e7-bf25-e2c04be26cbe	waste	30	\N	2026-07-26 05:26:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	302	019f9e04-de38-75fc-8a82-58c4fbdbc3e7	water	5	\N	2026-07-26 10:42:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	303	019fa138-c4c0-77e9-9193-93b522c2e156	water	10	\N	2026-07-27 01:38:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	304	019fa1d4-ddb0-718f-9aed-c637e60ffdb4	water	5	\N	2026-07-27 04:28:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	305	019fa1df-e9d0-765a-92ed-de02bce85ba6	mobility	25	\N	2026-07-27 04:40:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	306	019fa2ff-9e28-7da4-8b64-d22406426053	energy	40	\N	2026-07-27 09:54:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	307	019fa390-5cd8-7f82-8aaa-0fd4a3c55e16	food	20	\N	2026-07-27 12:32:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	308	019fa5ca-0cb0-7138-88cc-0936d242123f	water	10	\N	2026-07-27 22:55:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	309	019fa7b9-5990-7813-984c-be2083699ec4	mobility	25	\N	2026-07-28 07:56:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	31	019e2036-2d50-7a1a-918a-88e1f4dd56ff	learning	40	\N	2026-05-13 07:21:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	310	019fa84b-dd60-7c98-b6b4-6eab2b3e58d0	water	5	\N	2026-07-28 10:36:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	311	019fa85a-fc78-758f-b32e-a29eaf761b67	food	20	\N	2026-07-28 10:52:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	312	019fabc2-b888-7296-a302-e36fa5cf5fc0	mobility	25	\N	2026-07-29 02:44:53+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	313	019facef-ab80-7fe7-a170-4c055d557e36	water	5	\N	2026-07-29 08:13:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	314	019fad34-3e30-7244-9eec-b8240e648cd7	food	20	\N	2026-07-29 09:28:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	315	019faff8-ff98-7f13-add4-90ff88580573	water	5	\N	2026-07-29 22:22:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	316	019fb0d9-70a0-7957-ac81-0c631b2887a1	mobility	25	\N	2026-07-30 02:27:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	317	019fb180-d048-7273-b7b3-203d03d3a128	water	10	\N	2026-07-30 05:30:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	318	019fb1b1-42a0-7650-8eb2-fbe11a160f1f	food	20	\N	2026-07-30 06:23:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	319	019fb51b-8720-7901-a97b-389fdf06cbd1	mobility	25	\N	2026-07-30 22:18:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	32	019e2056-57b0-738e-b793-5296ec79acd0	water	10	\N	2026-05-13 07:56:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	320	019fb52b-80f8-7d88-9eba-de1bb7f88f28	water	5	\N	2026-07-30 22:35:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	321	019fb57d-9c80-7c78-86da-b3546fdb0f21	water	10	\N	2026-07-31 00:05:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	322	019fb838-7aa8-7adb-889c-49427094a7f9	food	20	\N	2026-07-31 12:48:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	323	019fba68-e768-7224-bf8a-efe8a20bccae	food	20	\N	2026-07-31 23:01:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	324	019fbccb-d5d8-7535-b2d0-3d522bf6410c	water	5	\N	2026-08-01 10:08:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	325	019fbfa9-5f00-7b0d-8a6c-a5b57f666c18	waste	30	\N	2026-08-01 23:29:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	326	019fc02e-a048-71b3-901e-14d959613da0	water	5	\N	2026-08-02 01:55:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	327	019fc19a-cad8-7e71-aadc-2b2b7e1d3080	energy	10	\N	2026-08-02 08:32:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	328	019fc1cd-f868-7284-a2f1-40ac4846153c	food	20	\N	2026-08-02 09:28:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	329	019fc52e-55c0-7b50-92c3-3c534cf64ad0	energy	40	\N	2026-08-03 01:12:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	33	019e23b8-eb70-7a01-9296-995d7fe77062	food	20	\N	2026-05-13 23:43:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	330	019fc540-6aa8-75be-913c-fd1acb2ade5e	water	10	\N	2026-08-03 01:32:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	331	019fc578-33e8-7140-8388-6a9f99183de9	food	20	\N	2026-08-03 02:33:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	333	019fc620-bc70-7be5-b301-647f73f6c651	mobility	25	\N	2026-08-03 05:37:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	334	019fc78a-fad0-7e07-a6ff-86736d38b1e0	water	5	\N	2026-08-03 12:13:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	335	019fca41-9720-7331-9305-a9ed1998eeb6	mobility	25	\N	2026-08-04 00:52:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	336	019fcb19-cac8-7e9d-8903-59d9ad7441b6	water	5	\N	2026-08-04 04:48:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	337	019fcc0c-6440-7eaf-9da4-939a0ac8f651	food	20	\N	2026-08-04 09:13:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	338	019fced3-2d30-73d6-8f57-77b31efe5520	mobility	25	\N	2026-08-04 22:09:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	339	019fcfd6-0ea0-7698-993f-0be2093672ba	food	20	\N	2026-08-05 02:52:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	34	019e23fa-2a90-7459-b2ea-c6d85bffacb0	mobility	25	\N	2026-05-14 00:54:18+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	340	019fd048-d958-70ff-9799-9ae705270ef3	water	10	\N	2026-08-05 04:57:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	341	019fd184-4b40-7bb3-9b0d-45f1bbbfe369	water	5	\N	2026-08-05 10:42:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	342	019fd547-cf68-70a9-a0b1-1c5336a072de	mobility	25	\N	2026-08-06 04:14:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	343	019fd566-cd00-7f59-b900-6394df95f093	water	5	\N	2026-08-06 04:48:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	344	019fd63c-ddc8-7fba-954e-d61664fcdf8e	food	20	\N	2026-08-06 08:42:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	345	019fda40-2628-73a2-97ef-b7502228cadc	water	5	\N	2026-08-07 03:24:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	346	019fdb22-8f18-7dad-a12e-9839de75f5e9	water	10	\N	2026-08-07 07:31:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	347	019fdb86-7168-7ed4-a43e-18782cd439aa	food	20	\N	2026-08-07 09:20:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	348	019fdb8d-c080-7a21-8234-713ab96d6833	mobility	25	\N	2026-08-07 09:28:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	349	019fc5e0-7750-7ecd-b184-435f86cb61a3	mobility	150	\N	2026-08-08 04:27:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	35	019e23ff-5e98-76da-ac6f-9997036dd4a1	water	5	\N	2026-05-14 00:59:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	350	019fe020-0e28-7430-b3a9-6107c45398e1	energy	10	\N	2026-08-08 06:47:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	351	019fe038-b2c0-7ff1-acdf-c1485ed29556	water	5	\N	2026-08-08 07:14:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	352	019fe423-6628-73f1-a5e5-a2a82ec1d4b7	energy	10	\N	2026-08-09 01:29:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	353	019fe586-af48-78e0-9f87-996b27e95fbb	water	5	\N	2026-08-09 07:57:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	354	019fe5a2-7890-7af8-b4f5-9e5ea8632287	water	10	\N	2026-08-09 08:27:38+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	355	019fe5cd-7c48-75a7-8bc3-5238cabec748	waste	30	\N	2026-08-09 09:14:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	356	019fe63e-00f8-777b-a40f-9b4a2c61fc22	food	20	\N	2026-08-09 11:17:31+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	357	019fe95c-86d8-7ec2-bd0d-a856380ea795	energy	40	\N	2026-08-10 01:49:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	358	019fe96f-7680-7a0c-923c-a149e9032de6	mobility	25	\N	2026-08-10 02:10:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	359	019fe9e8-05c8-77f6-8bf8-84ee824484a0	water	5	\N	2026-08-10 04:22:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	36	019e28b4-3418-7b9a-9530-8360f7d06612	food	20	\N	2026-05-14 22:55:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	360	019fea34-1288-740c-b494-902bbd47d14d	food	20	\N	2026-08-10 05:45:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	361	019fede6-54b8-7cbe-8666-d4d298f202e1	water	5	\N	2026-08-10 22:58:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	362	019fee7d-ddb0-7b27-835b-ab16da2fb639	mobility	25	\N	2026-08-11 01:44:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	363	019fefac-3038-7238-a2cc-abab746ec3b6	food	20	\N	2026-08-11 07:14:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	364	019ff054-d800-7607-973b-ea3d004f65e5	water	10	\N	2026-08-11 10:18:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	365	019ff3cb-9000-737f-9b26-a7c465ceea00	mobility	25	\N	2026-08-12 02:27:12+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	366	019ff4f9-9468-746f-b94b-324ed0aa45c7	water	5	\N	2026-08-12 07:57:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	367	019ff584-9a40-7dea-a79b-10a82ad5c405	water	10	\N	2026-08-12 10:28:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	368	019ff5b9-8908-7a3c-ba2a-14e8279f9de3	food	20	\N	2026-08-12 11:26:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	369	019ff854-f080-7c49-ac77-934cb090248c	mobility	25	\N	2026-08-12 23:35:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	37	019e2909-3da0-7dfc-bd44-8400cb5868f2	water	10	\N	2026-05-15 00:28:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	370	019ff9cd-1578-7bab-be31-45c52dcb34f0	food	20	\N	2026-08-13 06:26:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	371	019ffa81-dad0-7814-9ff0-3cc32eae7247	water	5	\N	2026-08-13 09:44:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	372	019ffde5-aaf8-7416-b544-6ffc7db31237	food	20	\N	2026-08-14 01:31:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	373	019fffe5-0538-77ca-ab99-caff7da47518	water	5	\N	2026-08-14 10:50:27+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	374	01a0027d-bd30-7ba1-8cb4-d40463931087	energy	10	\N	2026-08-14 22:56:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	375	01a0038c-e340-7f4c-bafe-ab6814d77f5a	water	10	\N	2026-08-15 03:52:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	376	01a004ac-5d00-7b3e-a97f-acf358f4c1f6	water	5	\N	2026-08-15 09:06:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	377	01a0054e-f600-7f6a-96da-a7c9c8e99cc8	food	20	\N	2026-08-15 12:04:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	378	01a007cd-7320-787e-9dd7-1025dac11001	energy	10	\N	2026-08-15 23:41:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	379	01a00873-4840-73cc-9579-7721cc1a661c	waste	30	\N	2026-08-16 02:42:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	38	019e2929-6be8-7692-a529-96360bde4b67	water	5	\N	2026-05-15 01:04:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	380	01a0098f-10b0-7a33-99cf-1025c615194b	food	20	\N	2026-08-16 07:52:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	381	01a00a0f-3560-7c91-91e2-92427e35082e	water	5	\N	2026-08-16 10:12:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	382	01a00ccc-8870-76cd-b86a-16e45299b794	energy	40	\N	2026-08-16 22:58:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	383	01a00d8f-8280-7293-aced-4aea9dea2ea5	mobility	25	\N	2026-08-17 02:31:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	384	01a00def-f9d0-775c-9657-dcff76f921fc	water	5	\N	2026-08-17 04:17:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	385	01a00df2-b120-7229-b430-9314d13953b6	water	10	\N	2026-08-17 04:20:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	386	01a00ef5-4088-7889-baa5-4958cd92fe6e	food	20	\N	2026-08-17 09:02:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	387	01a01227-bfb0-7d4e-8c39-20c255511bda	food	20	\N	2026-08-17 23:56:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	388	01a012ae-9350-70ce-b660-aa8506cf4b69	mobility	25	\N	2026-08-18 02:23:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	389	01a0148f-8468-79fd-9a7b-a2c5a440ceda	water	5	\N	2026-08-18 11:09:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	39	019e2b60-3590-7b43-a12b-ab86b484aca2	mobility	25	\N	2026-05-15 11:23:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	390	01a014a7-8cc0-7c31-a783-4224a40d8afa	water	10	\N	2026-08-18 11:35:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	391	01a017c8-1a28-78f0-86b2-d76f503ca099	water	5	\N	2026-08-19 02:09:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	392	01a01901-a7b0-73bb-bec9-fe49836753f9	mobility	25	\N	2026-08-19 07:52:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	393	01a01c7e-f730-7ae4-a4b4-50dd35c82fb4	water	10	\N	2026-08-20 00:07:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	394	01a01dd2-a050-7d35-991f-ac9b81c3cf0c	mobility	25	\N	2026-08-20 06:18:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	395	01a01e48-c668-718f-a62b-7e56e310a4e7	water	5	\N	2026-08-20 08:28:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	396	01a01e9d-a4f8-7c62-a9e8-6a57d177a4bb	food	20	\N	2026-08-20 10:00:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	397	01a021d9-e050-73bd-ac0d-419d238947b2	mobility	25	\N	2026-08-21 01:05:22+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	398	01a02304-5a78-7216-8093-8afdbc40f75c	water	5	\N	2026-08-21 06:31:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	399	01a0271c-4fd0-75b1-9b1b-7796944f8898	water	10	\N	2026-08-22 01:36:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	4	019df7aa-91a0-72cc-99ba-22cc87908fee	food	20	\N	2026-05-05 10:24:04+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	40	019e2daf-3288-7c3a-8799-a032936f7013	energy	10	\N	2026-05-15 22:08:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	400	01a02798-c330-7624-a163-c5746eb9117d	food	20	\N	2026-08-22 03:51:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	401	01a027b7-0930-794e-9478-b62b1f78e95b	water	5	\N	2026-08-22 04:25:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	402	01a02bc7-ea08-7e29-b657-b6505557af84	water	5	\N	2026-08-22 23:21:57+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	403	01a02d20-c348-70b7-9f95-591eb6f094d0	waste	30	\N	2026-08-23 05:38:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	404	01a02d57-d8d8-7a3a-902d-47bb350b01a3	food	20	\N	2026-08-23 06:38:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	405	01a02e3a-e9c0-7037-8ac3-0b561759f633	energy	10	\N	2026-08-23 10:46:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	406	01a02e5a-7bc8-7e59-9798-d4b219ebd690	water	10	\N	2026-08-23 11:21:17+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	407	01a0315b-2cf0-7196-80ec-9dd652e62805	food	20	\N	2026-08-24 01:20:54+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	408	01a0315d-1150-77fe-b896-b5bd181ccb83	mobility	25	\N	2026-08-24 01:22:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	409	01a03180-8f40-7565-9b1e-17cdc1c6b59f	energy	40	\N	2026-08-24 02:01:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	41	019e2ef7-d758-7fbf-896e-fa1af004b557	water	5	\N	2026-05-16 04:07:35+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	410	01a03271-8e90-7ca0-9f70-b61b4e2c7390	water	5	\N	2026-08-24 06:24:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	411	01a032ff-dc40-7774-9852-36067d8ecb94	water	10	\N	2026-08-24 09:00:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	412	01a035f8-7ee8-769b-b438-b840ece0876c	water	5	\N	2026-08-24 22:51:13+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	413	01a036db-2e28-73f3-ad02-235f2417e801	food	20	\N	2026-08-25 02:58:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	414	01a03895-b350-7306-9a01-1a13717c8232	mobility	25	\N	2026-08-25 11:02:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	415	01a03b6b-8bb8-7fda-80ae-4bed5122a26f	water	10	\N	2026-08-26 00:14:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	416	01a03cc4-f580-7196-aac2-9fbe3f866de5	mobility	25	\N	2026-08-26 06:32:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	417	01a03cea-1568-7f64-8938-39837635bacb	food	20	\N	2026-08-26 07:12:49+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	418	01a03d9e-fde8-70f5-94dc-2e8f828afe7a	water	5	\N	2026-08-26 10:30:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	419	01a04016-5300-7286-85c7-d54a9b2711e1	water	5	\N	2026-08-26 22:00:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	42	019e2fda-2108-74ca-85aa-997e41e38f3a	food	20	\N	2026-05-16 08:14:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	420	01a0417e-bca0-794c-bcf3-ed8337cfdea4	water	10	\N	2026-08-27 04:33:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	421	01a042de-e110-7d93-8202-3dd49c56c92c	food	20	\N	2026-08-27 10:58:18+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	422	01a04342-f240-7af9-a850-f1c50e61a80c	mobility	25	\N	2026-08-27 12:47:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	423	01a04576-58b8-7ee8-9bbe-32c27dd915fc	mobility	25	\N	2026-08-27 23:02:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	424	01a04776-7648-7aed-9230-82c2324cd77c	food	20	\N	2026-08-28 08:22:21+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	425	01a047b1-0290-74ad-add0-a322856afbfb	water	5	\N	2026-08-28 09:26:18+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	426	01a04b5b-da50-7000-ada8-1fe6534feb77	energy	10	\N	2026-08-29 02:31:46+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	427	01a04caf-be08-7d60-8dcb-533bf3fb3d3b	water	5	\N	2026-08-29 08:43:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	428	01a04ce3-6c80-754a-a7ec-996af1d199c5	food	20	\N	2026-08-29 09:39:28+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	429	01a04d2e-3508-7079-887e-1b4847d04b4f	water	10	\N	2026-08-29 11:01:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	43	019e32e1-0808-7c85-b70f-d32a9d71c04d	water	5	\N	2026-05-16 22:21:09+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	430	01a04f9a-f330-7283-bd5a-75e1a74e978f	water	5	\N	2026-08-29 22:19:10+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	431	01a04fcd-e240-7ec0-80d8-99a563f978cd	energy	10	\N	2026-08-29 23:14:48+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	432	01a05054-0230-779d-bba0-af095c742f41	food	20	\N	2026-08-30 01:41:18+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	433	01a050c8-c4d0-793b-8cd3-3aff0f80bc9a	water	10	\N	2026-08-30 03:48:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	434	01a051a9-b6c0-75ea-99be-321d12fb8389	waste	30	\N	2026-08-30 07:54:32+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	435	01a0557d-d4e8-7176-8374-b0e83f707314	water	5	\N	2026-08-31 01:45:05+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	436	01a055d5-f380-7e28-bd5a-bab6fa521c57	water	10	\N	2026-08-31 03:21:20+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	437	01a0561c-b4c8-75f6-bff1-856c91b9ed78	energy	40	\N	2026-08-31 04:38:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	438	01a056dc-3438-7afc-8c6d-7e9e7e2191d2	food	20	\N	2026-08-31 08:07:47+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	44	019e335e-b000-7ac4-9bec-afc608f4e2dd	water	10	\N	2026-05-17 00:38:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	440	01a05745-71a0-78be-8df3-2b288e0d8544	mobility	25	\N	2026-08-31 10:02:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	441	01a05ab2-5dd0-77d9-9d34-b40d2f8bc927	water	5	\N	2026-09-01 02:00:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	442	01a05ae5-a2d0-7ab1-8624-d02610a96500	water	10	\N	2026-09-01 02:56:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	443	01a05b12-d138-7e32-b2de-e1a82268f77d	mobility	25	\N	2026-09-01 03:45:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	45	019e33e8-4a90-71df-81fe-84abf3b132f4	energy	10	\N	2026-05-17 03:08:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	46	019e34d7-cef8-784e-afbd-ae8cab047022	food	20	\N	2026-05-17 07:30:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	47	019e3504-1ad0-77b6-a987-bfb34266cf8d	waste	30	\N	2026-05-17 08:18:42+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	48	019e3825-2538-7833-905f-c1d06252263e	food	20	\N	2026-05-17 22:53:39+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	49	019e3978-97a8-732a-866a-f8db833de7c1	water	10	\N	2026-05-18 05:04:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	5	019dfb90-6ec0-7721-a850-5f8ad4862f80	mobility	25	\N	2026-05-06 04:34:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	50	019e3b04-9e78-79f4-ac50-027d29b10b7e	water	5	\N	2026-05-18 12:16:59+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	51	019e3b26-18c8-752e-8b2a-8e018d9e9fae	mobility	25	\N	2026-05-18 12:53:33+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	52	019e3e51-aa80-7d21-b2e3-04c1ef2c423f	food	20	\N	2026-05-19 03:40:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	53	019e3f2f-3170-762c-bb6f-e91ba26d0d4c	water	10	\N	2026-05-19 07:41:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	54	019e3f39-0128-7884-815d-38d46ce9772f	water	5	\N	2026-05-19 07:52:41+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	55	019e3f6c-c710-7e9f-9f3f-5e46f685ff0b	mobility	25	\N	2026-05-19 08:49:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	56	019e43d8-1840-7d07-9120-960c00c49a7c	mobility	25	\N	2026-05-20 05:24:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	57	019e44c0-8ff8-740f-919b-bc851125a08a	food	20	\N	2026-05-20 09:38:51+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	58	019e4517-1c38-71a0-bac8-ff46bc7e86d9	water	5	\N	2026-05-20 11:13:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	59	019e47dc-56b8-7820-9183-bca226f91def	water	10	\N	2026-05-21 00:08:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	6	019dfcd9-3aa0-7031-8441-072729bf8cdb	water	5	\N	2026-05-06 10:33:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	60	019e47e9-b880-7eef-a6ed-a791bb4a0966	food	20	\N	2026-05-21 00:22:40+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	61	019e4905-9478-7587-9bcf-45e9fd0d5f88	mobility	25	\N	2026-05-21 05:32:43+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	62	019e4a44-7160-7d9e-9d45-ebc4f8845368	water	5	\N	2026-05-21 11:21:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	63	019e4def-e560-7833-bbdb-cd99c3b4d3ec	mobility	25	\N	2026-05-22 04:27:08+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	64	019e4e4e-8408-7240-bed1-85e38ca235af	water	10	\N	2026-05-22 06:10:29+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	65	019e4e5a-d078-7130-91d6-b4d997b27ad2	food	20	\N	2026-05-22 06:23:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	66	019e4eb3-ba30-71c4-8339-17723f9868be	water	5	\N	2026-05-22 08:01:02+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	67	019e536f-4a58-74d4-bdd6-1f91e4f8e700	water	5	\N	2026-05-23 06:04:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	68	019e5443-b540-787e-88d9-4e9aa515b68d	food	20	\N	2026-05-23 09:56:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	69	019e574f-ef88-7098-b66d-348018d846b3	water	5	\N	2026-05-24 00:08:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	7	019dff71-b800-7af3-9562-4518c2b9c3bf	food	20	\N	2026-05-06 22:38:56+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	70	019e57b0-f760-7ac7-ad33-5d891622bcbf	energy	10	\N	2026-05-24 01:54:36+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	71	019e5823-25d8-7d7b-aa4b-23a789bad094	water	10	\N	2026-05-24 03:59:19+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	72	019e58b5-dc70-7512-a2b5-0a278bb0cc1f	waste	30	\N	2026-05-24 06:39:34+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	73	019e5900-1088-7b19-8243-11f4feb279df	waste	30	\N	2026-05-24 08:00:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	74	019e5ce4-f790-7c24-aba2-ead1dded3c39	energy	40	\N	2026-05-25 02:09:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	75	019e5d20-5e98-7c2a-b37c-583dfeb27b5e	water	5	\N	2026-05-25 03:14:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	76	019e5daa-1c50-79ab-82b1-35d79b268399	food	20	\N	2026-05-25 05:44:50+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	77	019e5e45-a8a0-7d5e-b8a4-b56024313496	mobility	25	\N	2026-05-25 08:34:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	78	019e620f-8d98-7a14-99ae-ecb9e64596cf	water	5	\N	2026-05-26 02:14:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	79	019e62ed-cc20-7cbc-9a55-df1ebfdb8077	water	10	\N	2026-05-26 06:16:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	8	019dfff2-84a8-78db-9e03-4e385aa65247	water	5	\N	2026-05-07 00:59:37+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	80	019e6334-6a40-776e-8ef9-e2ada3800b2c	mobility	25	\N	2026-05-26 07:34:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	81	019e6420-aab8-7d9c-a529-ecf6f298644a	food	20	\N	2026-05-26 11:52:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	82	019e68ba-7270-748a-9f52-5bc79b37f8c1	water	5	\N	2026-05-27 09:18:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	83	019e6944-5738-7d3e-95ab-53180a264283	mobility	25	\N	2026-05-27 11:49:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	84	019e6959-0fe8-7f0f-b915-3f091cafcf67	food	20	\N	2026-05-27 12:11:45+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	85	019e6c6b-7c20-71d1-881c-20347227738f	mobility	25	\N	2026-05-28 02:30:44+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	86	019e6d19-b998-72ed-bea3-59608e13f238	food	20	\N	2026-05-28 05:41:03+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	87	019e6d9c-fb28-793e-a269-c7ee9cb7f1e1	water	5	\N	2026-05-28 08:04:25+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	88	019e6dbd-aa58-74ab-8366-a4d3a2ab0270	water	10	\N	2026-05-28 08:40:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	89	019e7103-82a0-70ad-9bad-c85a7acd095b	food	20	\N	2026-05-28 23:55:16+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	9	019e0030-2218-7477-af30-9ca60be1bce3	mobility	25	\N	2026-05-07 02:06:55+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	90	019e71f9-15d0-7aac-bf5d-d00065ec6067	water	5	\N	2026-05-29 04:23:30+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	91	019e720d-1eb8-7153-959a-4971e344a2ea	mobility	25	\N	2026-05-29 04:45:23+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	92	019e72c3-e3c8-72b7-aef6-13ed2937bcee	water	10	\N	2026-05-29 08:05:01+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	93	019e781f-b360-7136-a7b3-4a10b151d2b9	water	5	\N	2026-05-30 09:03:24+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	94	019e7840-2be0-7068-97dd-251af6501bf9	energy	10	\N	2026-05-30 09:38:52+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	95	019e784f-0890-7bb8-9845-8cf0dca744b0	water	10	\N	2026-05-30 09:55:06+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	96	019e7b55-b110-77f8-ac5e-00a4f48a2233	water	5	\N	2026-05-31 00:01:14+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	97	019e7d2d-ff38-777a-936c-b769d52fc246	energy	10	\N	2026-05-31 08:37:07+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	98	019e7d43-d510-7437-b854-ebe86e2bdfb6	waste	30	\N	2026-05-31 09:00:58+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	99	019e8093-b7a8-767b-b615-859f605922b0	water	5	\N	2026-06-01 00:27:05+00
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
01a05e20-c100-70cf-8998-92d5b2e1cead	1	2026-09-01 18:00:02+00	0
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
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	air-dry-laundry	27
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	climate-workshop	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	heating-down-1c-week	15
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	metro-10km	79
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	no-food-waste-week	17
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	refuse-junk-mail	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	second-hand-jeans	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	summer-without-ac	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	tap-water-1-5l	120
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	three-minute-shower	72
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	train-500km	1
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	vegetarian-meal	103
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
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	100	019e814f-b4a8-7e02-8fda-b10276732df0	2026-06-01 03:52:25+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-01", "performed_at": "2026-06-01T03:52:25Z", "completion_id": "019e814f-b4a8-776a-8128-d950f1abff5e", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	101	019e82d1-1100-7602-9542-c57cff1a415e	2026-06-01 10:53:20+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T10:53:20Z", "completion_id": "019e82d1-1100-7e76-a331-fe3a3499a035", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	102	019e82f0-d9b8-7d71-9664-fed72103bfec	2026-06-01 11:28:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T11:28:03Z", "completion_id": "019e82f0-d9b8-759b-8674-7dc48e12fd45", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	103	019e8557-3710-7224-803b-8df02dcc6113	2026-06-01 22:39:06+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-01T22:39:06Z", "completion_id": "019e8557-3710-7d88-8c67-da94cc64a539", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	104	019e8574-a638-71c0-88f2-88f577a42df4	2026-06-01 23:11:15+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-01T23:11:15Z", "completion_id": "019e8574-a638-7d51-9f89-e752340d899b", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	105	019e86f2-41a0-768e-a203-ff5dab35a8c6	2026-06-02 06:08:04+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-02", "performed_at": "2026-06-02T06:08:04Z", "completion_id": "019e86f2-41a0-711f-9fd6-3c7cfdd3679b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	106	019e8b4f-e6d0-7821-9971-464d654c3e73	2026-06-03 02:28:50+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T02:28:50Z", "completion_id": "019e8b4f-e6d0-75d9-afaa-27e58f23a4cc", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	107	019e8b55-9bc0-7250-9655-57a06203ceef	2026-06-03 02:35:04+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T02:35:04Z", "completion_id": "019e8b55-9bc0-7e4b-bc4a-e8aad8dfb217", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	108	019e8d36-e6b0-731d-a393-fb807a173bcb	2026-06-03 11:20:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-03", "performed_at": "2026-06-03T11:20:46Z", "completion_id": "019e8d36-e6b0-79cf-96cd-e4fd71318f87", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	109	019e9037-3248-7478-ae69-d5a2c7f32570	2026-06-04 01:19:57+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T01:19:57Z", "completion_id": "019e9037-3248-751d-8780-f7cfdf23343b", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	11	019e04b9-ff98-7de1-b221-8c43cb425460	2026-05-07 23:15:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-07T23:15:59Z", "completion_id": "019e04b9-ff98-74a8-8529-9deb620fe727", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	110	019e9099-d060-75f9-b387-d8d64a5cb31e	2026-06-04 03:07:40+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T03:07:40Z", "completion_id": "019e9099-d060-744b-acf1-0e50acd7aa1f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	111	019e90eb-efd0-772d-a5dd-75a34d5c0570	2026-06-04 04:37:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T04:37:22Z", "completion_id": "019e90eb-efd0-73e0-a71e-1c22a72b3260", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	112	019e9172-c370-74ac-9ac7-132f5a23db41	2026-06-04 07:04:38+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-04", "performed_at": "2026-06-04T07:04:38Z", "completion_id": "019e9172-c370-7f4a-91f4-cdc4bdadc265", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	113	019e9547-85a8-762b-bf3d-d2404611831e	2026-06-05 00:55:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T00:55:53Z", "completion_id": "019e9547-85a8-782f-8eab-45d9b172a7c9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	114	019e9783-f0b8-7ea2-9296-63fb1767f639	2026-06-05 11:21:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-05", "performed_at": "2026-06-05T11:21:07Z", "completion_id": "019e9783-f0b8-7082-bdec-67f023bbaa78", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	115	019e9adf-48e8-7617-bd8c-bc5ce4c52cca	2026-06-06 02:59:45+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T02:59:45Z", "completion_id": "019e9adf-48e8-70ec-abdc-4ee13a05c904", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	116	019e9b81-9f80-7ba5-8c68-ea66af11e4cf	2026-06-06 05:57:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T05:57:04Z", "completion_id": "019e9b81-9f80-7173-9d38-3535e4831325", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	117	019e9bbf-fc58-798e-afbc-6f3b2760153d	2026-06-06 07:05:11+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T07:05:11Z", "completion_id": "019e9bbf-fc58-7664-92d4-bee34a435930", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	118	019e9c69-c148-76e4-8c16-eb403cc7b642	2026-06-06 10:10:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-06", "performed_at": "2026-06-06T10:10:37Z", "completion_id": "019e9c69-c148-726a-a5f2-71497902c6ce", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	119	019e9f23-ff48-79b2-a7e6-b94fefa2e901	2026-06-06 22:53:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-06T22:53:17Z", "completion_id": "019e9f23-ff48-73dd-98b1-f4bb9b4b47f6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	12	019e0655-6400-7380-ae0b-63393cf36de0	2026-05-08 06:45:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-08", "performed_at": "2026-05-08T06:45:20Z", "completion_id": "019e0655-6400-7121-bc47-aa6adaed7d64", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	120	019e9f90-4dd8-7146-8e74-5ffac18baa59	2026-06-07 00:51:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T00:51:35Z", "completion_id": "019e9f90-4dd8-7e09-a8b4-e740a1dcefa3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	121	019e9f90-78d0-779a-9537-d3cde1c72b3e	2026-06-07 00:51:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-07", "performed_at": "2026-06-07T00:51:46Z", "completion_id": "019e9f90-78d0-726d-b1e5-b5b586842080", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	122	019ea1e5-3e40-7a25-8a23-f94b0e89b5d1	2026-06-07 11:43:36+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-07", "performed_at": "2026-06-07T11:43:36Z", "completion_id": "019ea1e5-3e40-7e62-9837-0c0d5f35297f", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	123	019ea441-f2f0-712a-a867-8d20131c7605	2026-06-07 22:44:06+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-07T22:44:06Z", "completion_id": "019ea441-f2f0-7e61-a9c5-ecf35e77331b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	124	019ea463-51e8-76ab-b7e9-29f3d1f28b2d	2026-06-07 23:20:33+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-07T23:20:33Z", "completion_id": "019ea463-51e8-7eb3-bad0-bfd878b99daf", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	125	019ea606-8268-7ebd-8c3c-ee0fc4279e8f	2026-06-08 06:58:25+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-08", "performed_at": "2026-06-08T06:58:25Z", "completion_id": "019ea606-8268-7c13-93c6-4bba1eadb1f6", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	126	019ea729-b548-7107-a7fd-9aa64a61a9c4	2026-06-08 12:16:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-08", "performed_at": "2026-06-08T12:16:29Z", "completion_id": "019ea729-b548-7f46-a861-5d2874ea6f29", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	127	019ea96b-0e10-7159-bd01-47c9a331f1e9	2026-06-08 22:47:06+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-08T22:47:06Z", "completion_id": "019ea96b-0e10-72a6-afd7-6785f6a1cfce", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	128	019eaa7b-12c8-7036-90c0-7961c0fae3b7	2026-06-09 03:44:13+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T03:44:13Z", "completion_id": "019eaa7b-12c8-7b9c-a607-57c7759d8f38", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	129	019eaad0-2038-762e-89af-0dfb7d324a7f	2026-06-09 05:17:07+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T05:17:07Z", "completion_id": "019eaad0-2038-7fde-9b52-9356250d38f0", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	13	019e0afd-6840-7810-bce2-5bb873c7eeb3	2026-05-09 04:27:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T04:27:20Z", "completion_id": "019e0afd-6840-7f5a-84ae-dbd75ee24b7c", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	130	019eabcb-be48-79df-8e03-07cd396513f2	2026-06-09 09:51:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-09", "performed_at": "2026-06-09T09:51:57Z", "completion_id": "019eabcb-be48-7556-be41-fedf2373bb3c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	131	019eafab-d2f0-797a-b50b-ffe431fe9a60	2026-06-10 03:55:34+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T03:55:34Z", "completion_id": "019eafab-d2f0-7ce6-83a2-edff09c78e69", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	132	019eb04b-9560-7cc2-8d2d-1a452a6609a0	2026-06-10 06:50:04+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T06:50:04Z", "completion_id": "019eb04b-9560-7dac-851d-24f0271e44b1", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	133	019eb09d-9d60-7ea4-9408-4287a2ca16f5	2026-06-10 08:19:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-10", "performed_at": "2026-06-10T08:19:40Z", "completion_id": "019eb09d-9d60-75ef-ba27-3b78874a670f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	134	019eb3c5-1068-7094-b53e-41dbf0e0817d	2026-06-10 23:01:37+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-10T23:01:37Z", "completion_id": "019eb3c5-1068-7353-8715-279bd8d2f5f7", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	135	019eb4e3-5d60-7af9-b5a9-60b348e86703	2026-06-11 04:14:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T04:14:20Z", "completion_id": "019eb4e3-5d60-7178-9005-42f6548eed96", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	136	019eb66c-2fe0-7352-8e01-31a00bff0ef7	2026-06-11 11:23:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-11", "performed_at": "2026-06-11T11:23:24Z", "completion_id": "019eb66c-2fe0-7f90-b2db-dd057a9b5e50", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	137	019eb9a3-c7b8-734a-a4e3-31e5c3af9297	2026-06-12 02:22:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T02:22:59Z", "completion_id": "019eb9a3-c7b8-76f8-b9d1-26c72c32b496", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	138	019eba21-2960-7bab-9f6f-dd389fc8185d	2026-06-12 04:39:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T04:39:56Z", "completion_id": "019eba21-2960-781e-acea-4436f2ac2c3a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	139	019eba23-9290-761a-ba9f-76fd740443f6	2026-06-12 04:42:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-12", "performed_at": "2026-06-12T04:42:34Z", "completion_id": "019eba23-9290-7f30-b54f-6dd5afa3955f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	14	019e0b0d-2f50-7254-bfa8-2230e772bc4d	2026-05-09 04:44:34+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T04:44:34Z", "completion_id": "019e0b0d-2f50-7bfa-bb67-c0e5d41892d3", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	140	019ebe42-c378-7315-b6b0-af38dbc81871	2026-06-12 23:55:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-12T23:55:07Z", "completion_id": "019ebe42-c378-7e1f-b3bb-8a7399b76249", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	141	019ebe5e-e698-7029-8fe4-ad1d6f3be7f3	2026-06-13 00:25:51+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T00:25:51Z", "completion_id": "019ebe5e-e698-74a5-8ebc-f72ab8f075d3", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	142	019ebf60-b2b0-7617-8427-7eaee4ad7098	2026-06-13 05:07:26+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T05:07:26Z", "completion_id": "019ebf60-b2b0-71d5-813b-e0ea6ed73629", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	143	019ec020-2e38-7fe6-b783-4207535cbdad	2026-06-13 08:36:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-13", "performed_at": "2026-06-13T08:36:35Z", "completion_id": "019ec020-2e38-7829-82ff-da268299ae9f", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	144	019ec355-35d0-798f-a66c-967b7800bb6a	2026-06-13 23:33:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-13T23:33:22Z", "completion_id": "019ec355-35d0-7f01-a057-d17e6279fd19", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	145	019ec36f-da20-7080-b7ae-d9b22f2f1bb4	2026-06-14 00:02:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T00:02:28Z", "completion_id": "019ec36f-da20-7619-ade1-9f3ce5968989", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	146	019ec3ac-f2c0-7b51-8118-4434287020b1	2026-06-14 01:09:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T01:09:12Z", "completion_id": "019ec3ac-f2c0-7508-a07c-95dfd3b28785", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	147	019ec41e-5a00-71a9-868d-7d1c2324ba5a	2026-06-14 03:13:04+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-14", "performed_at": "2026-06-14T03:13:04Z", "completion_id": "019ec41e-5a00-70c1-80f2-a7c49e74d4db", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	148	019ec45b-99b0-7908-b03e-885641787928	2026-06-14 04:19:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-14", "performed_at": "2026-06-14T04:19:58Z", "completion_id": "019ec45b-99b0-7eba-a8d3-6081d110afd6", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	149	019ec90a-3570-72e0-8708-3ce5123bbd03	2026-06-15 02:09:10+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-15", "performed_at": "2026-06-15T02:09:10Z", "completion_id": "019ec90a-3570-7f22-9269-de8324daa656", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	15	019e0ba3-9f08-7cf7-8de0-cfcc1b63ab0b	2026-05-09 07:28:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T07:28:53Z", "completion_id": "019e0ba3-9f08-76c8-b756-d4f83abe2435", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	150	019ec9a7-c948-787e-9715-46165c248590	2026-06-15 05:01:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T05:01:17Z", "completion_id": "019ec9a7-c948-7e52-b469-ba9937254b32", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	151	019ecb40-66c0-7338-977d-256685437251	2026-06-15 12:27:36+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-15", "performed_at": "2026-06-15T12:27:36Z", "completion_id": "019ecb40-66c0-7929-862a-0121f6825773", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	152	019ece79-f680-7124-83c8-32b6bc6c7c31	2026-06-16 03:29:20+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T03:29:20Z", "completion_id": "019ece79-f680-7cf2-9fb1-2f6303b16637", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	153	019ecf79-ce98-7745-bb34-a5a09493b714	2026-06-16 08:08:47+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T08:08:47Z", "completion_id": "019ecf79-ce98-7e99-8e00-62b5a3a4d881", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	154	019ecfa1-4810-7f51-8650-5491ba61962a	2026-06-16 08:51:54+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T08:51:54Z", "completion_id": "019ecfa1-4810-721c-ab23-21ecbdc4ca97", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	155	019ecfba-ac10-74e3-9a8a-8e268eb79e29	2026-06-16 09:19:38+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-16", "performed_at": "2026-06-16T09:19:38Z", "completion_id": "019ecfba-ac10-7af5-8a0f-bc3030eb2ff0", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	156	019ed3d7-b630-71ad-bb51-066911d3c2bd	2026-06-17 04:29:50+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T04:29:50Z", "completion_id": "019ed3d7-b630-7b87-a205-d62ce6e95087", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	157	019ed405-f9f0-70e6-a645-0fb66b4568ab	2026-06-17 05:20:22+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 23200, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "goods", "difficulty": 2, "local_date": "2026-06-17", "performed_at": "2026-06-17T05:20:22Z", "completion_id": "019ed405-f9f0-7752-8b38-9fc3ff437416", "challenge_code": "second-hand-jeans"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	158	019ed422-82a0-7c81-b231-79dfb9389269	2026-06-17 05:51:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T05:51:32Z", "completion_id": "019ed422-82a0-7026-b2c1-696990486de9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	159	019ed544-f230-7c15-8f05-91afdf77567e	2026-06-17 11:08:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T11:08:46Z", "completion_id": "019ed544-f230-7a67-bd86-f9944bccda30", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	16	019e0c96-2cc8-7f06-b9ba-450e3763f7ed	2026-05-09 11:53:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-09", "performed_at": "2026-05-09T11:53:49Z", "completion_id": "019e0c96-2cc8-7a74-a54b-7d9f1980f211", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	160	019ed55b-d978-73b0-a7c6-f41d1f60250e	2026-06-17 11:33:47+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-17", "performed_at": "2026-06-17T11:33:47Z", "completion_id": "019ed55b-d978-763c-bae3-9d262c39c40f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	161	019ed843-8848-7166-8b00-bf86a569423e	2026-06-18 01:06:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T01:06:05Z", "completion_id": "019ed843-8848-748f-ab88-58a8b488b13a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	162	019ed862-d7e8-7f7b-9db8-1874dbc9754a	2026-06-18 01:40:17+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T01:40:17Z", "completion_id": "019ed862-d7e8-70a1-8fd4-0bfc4c5c7fcc", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	163	019ed9db-f6e0-7013-9df0-b7798814eb94	2026-06-18 08:32:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-18", "performed_at": "2026-06-18T08:32:12Z", "completion_id": "019ed9db-f6e0-72d3-b31c-060367fb7872", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	164	019eddb3-1e60-744b-adad-02162b2e368a	2026-06-19 02:26:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T02:26:04Z", "completion_id": "019eddb3-1e60-711e-a513-698428a3b636", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	165	019ede9e-93b8-71e7-bf7a-b40e60fa87c8	2026-06-19 06:43:15+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T06:43:15Z", "completion_id": "019ede9e-93b8-70aa-96d3-58abd3c6c9a4", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	166	019edebd-2008-7906-a1bd-2035e6255db4	2026-06-19 07:16:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T07:16:37Z", "completion_id": "019edebd-2008-7825-a5fe-9f8554eb22e7", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	167	019edfb1-d878-79ea-9872-a271a564919f	2026-06-19 11:43:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-19", "performed_at": "2026-06-19T11:43:55Z", "completion_id": "019edfb1-d878-764a-9a42-00ec0c48e540", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	168	019ee216-0b20-7deb-910e-9b9f513614a7	2026-06-19 22:52:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-19T22:52:36Z", "completion_id": "019ee216-0b20-70fc-89a0-982f3761b916", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	169	019ee2e5-0f38-7592-bbfe-6ab2215c72b6	2026-06-20 02:38:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T02:38:43Z", "completion_id": "019ee2e5-0f38-7a75-af87-fdc0bef9bb70", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	17	019e0fbc-8a78-7fdc-977b-e29467072976	2026-05-10 02:34:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T02:34:35Z", "completion_id": "019e0fbc-8a78-7b88-a882-57faa25193d2", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	170	019ee42c-ecd0-749c-b99f-1d5011b4c59d	2026-06-20 08:36:50+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-20", "performed_at": "2026-06-20T08:36:50Z", "completion_id": "019ee42c-ecd0-709c-998e-1fde0a3dad6a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	171	019ee7fb-ee60-7db1-a62e-6a8ed3ed21ec	2026-06-21 02:21:48+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T02:21:48Z", "completion_id": "019ee7fb-ee60-718f-9892-3114e6af0520", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	172	019ee84f-36b0-7b7b-bfb7-64bf8dead0f1	2026-06-21 03:52:46+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-21", "performed_at": "2026-06-21T03:52:46Z", "completion_id": "019ee84f-36b0-7b23-9680-c2d93d5613e1", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	173	019ee8ee-4188-75d4-8a78-457c394b3a65	2026-06-21 06:46:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T06:46:29Z", "completion_id": "019ee8ee-4188-735f-9a65-c315e5e34f52", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	174	019ee9e7-66c8-77be-9577-3837e2fe3e53	2026-06-21 11:18:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-06-21", "performed_at": "2026-06-21T11:18:37Z", "completion_id": "019ee9e7-66c8-7672-82ce-dc68a9e19538", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	175	019eed26-6528-7268-a54f-72d5c7db1e34	2026-06-22 02:26:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T02:26:17Z", "completion_id": "019eed26-6528-7ed2-bcd5-bc95df07d319", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	176	019eee2e-9dc8-7497-b690-e1026607e6da	2026-06-22 07:14:53+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T07:14:53Z", "completion_id": "019eee2e-9dc8-79d6-bbab-c1f883ad678c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	177	019eee9b-3690-7fbe-aff5-e40c45c36026	2026-06-22 09:13:30+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T09:13:30Z", "completion_id": "019eee9b-3690-7ed3-ba68-c29559ed167a", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	178	019eeee9-b450-748b-8589-db0580bd989d	2026-06-22 10:39:14+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-22", "performed_at": "2026-06-22T10:39:14Z", "completion_id": "019eeee9-b450-7c8e-8ea8-896c082ef7cf", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	179	019eef4f-c538-7393-97d6-ff9ef7168728	2026-06-22 12:30:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-22", "performed_at": "2026-06-22T12:30:43Z", "completion_id": "019eef4f-c538-7f74-b774-9d1efa8118ed", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	18	019e108e-1700-79cd-8791-8b2e50fd9764	2026-05-10 06:23:28+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T06:23:28Z", "completion_id": "019e108e-1700-7bb8-b7cc-93b5855474b1", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	180	019ef163-7298-7ef7-9ee8-caa36a38d093	2026-06-22 22:11:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-22T22:11:27Z", "completion_id": "019ef163-7298-7a5b-8bd9-31552eec2ba2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	181	019ef1ca-0c38-7f7c-a166-ccd8fc564bdc	2026-06-23 00:03:31+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T00:03:31Z", "completion_id": "019ef1ca-0c38-72b7-9ec8-1796eedfa3d2", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	182	019ef238-4310-7b1b-b71e-ffa09efd0088	2026-06-23 02:03:54+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T02:03:54Z", "completion_id": "019ef238-4310-79a3-8da7-817fe8133514", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	183	019ef2fc-1010-7363-9238-b3e35727a1fb	2026-06-23 05:37:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-23", "performed_at": "2026-06-23T05:37:46Z", "completion_id": "019ef2fc-1010-79e2-a4c0-dd36065c257b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	184	019ef737-6418-777c-923d-c7a79bb37383	2026-06-24 01:21:03+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T01:21:03Z", "completion_id": "019ef737-6418-73bc-889e-d1ef4a7720f4", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	185	019ef73d-e810-74bc-9db5-ccb91bea5b29	2026-06-24 01:28:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T01:28:10Z", "completion_id": "019ef73d-e810-7d4d-9c3e-ef0e7bc23b46", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	186	019ef7c3-f478-79b7-a707-b2cad23f9a71	2026-06-24 03:54:35+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T03:54:35Z", "completion_id": "019ef7c3-f478-75ed-8681-65a630968c8f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	187	019ef94c-1b18-75bf-8e86-412e47a39791	2026-06-24 11:02:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-24", "performed_at": "2026-06-24T11:02:55Z", "completion_id": "019ef94c-1b18-7e25-a135-9357ecad525e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	188	019efd99-4d58-73c1-9296-230c54c2d7ac	2026-06-25 07:05:43+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T07:05:43Z", "completion_id": "019efd99-4d58-7e06-970d-8ac56cc0b076", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	189	019efe62-6da0-7f9d-a785-26c981249b50	2026-06-25 10:45:24+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T10:45:24Z", "completion_id": "019efe62-6da0-73cd-89ee-e2367ccc79b1", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	19	019e117c-3408-7540-b8f1-a06d94569dad	2026-05-10 10:43:33+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-10", "performed_at": "2026-05-10T10:43:33Z", "completion_id": "019e117c-3408-7e95-8d9b-1448af0e0945", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	190	019efedc-1240-724c-bcf5-3b14fc291467	2026-06-25 12:58:16+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-25", "performed_at": "2026-06-25T12:58:16Z", "completion_id": "019efedc-1240-75a2-bc7e-a44b5e11f180", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	191	019f010f-2a98-7dc9-aabf-9b78e1e02dba	2026-06-25 23:13:19+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-25T23:13:19Z", "completion_id": "019f010f-2a98-7f37-a86e-3087e8339bb5", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	192	019f0163-1ae0-79b1-be6b-190f1f36bad6	2026-06-26 00:45:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T00:45:00Z", "completion_id": "019f0163-1ae0-767a-a9a0-1b7d3c43c86c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	193	019f0344-13c8-70c1-854d-981e98403f55	2026-06-26 09:30:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-26", "performed_at": "2026-06-26T09:30:21Z", "completion_id": "019f0344-13c8-7f22-b04e-10d785cc9c80", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	194	019f078f-3e80-7087-9409-24a1e93d59f7	2026-06-27 05:30:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T05:30:56Z", "completion_id": "019f078f-3e80-7dde-a0f1-8630274de36c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	195	019f07d9-ad30-721e-90ef-624ff76ec958	2026-06-27 06:52:14+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T06:52:14Z", "completion_id": "019f07d9-ad30-7640-9c8a-f07f5ab47179", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	196	019f0895-5828-726d-914d-e6acc05b293c	2026-06-27 10:17:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-27", "performed_at": "2026-06-27T10:17:13Z", "completion_id": "019f0895-5828-7bfb-ad7b-1fc158ad36a2", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	197	019f0b2e-5e40-7225-a5a8-53f12d3f4cdd	2026-06-27 22:23:36+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-06-28", "performed_at": "2026-06-27T22:23:36Z", "completion_id": "019f0b2e-5e40-7509-8b72-08d663fe10b9", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	198	019f0b65-73d0-7e63-9d06-c036c82d283d	2026-06-27 23:23:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-27T23:23:46Z", "completion_id": "019f0b65-73d0-7466-b520-725142b7f3f7", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	199	019f0dbe-fc00-772d-989e-60b2d0def95c	2026-06-28 10:20:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T10:20:48Z", "completion_id": "019f0dbe-fc00-7478-b312-cd1cf24171db", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	2	019df60b-3980-7719-b408-dce4998b86f3	2026-05-05 02:50:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T02:50:24Z", "completion_id": "019df60b-3980-7b91-b390-4da364dcdce3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	20	019e11ac-c988-77c6-a20b-7820a31e7ec2	2026-05-10 11:36:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-10", "performed_at": "2026-05-10T11:36:37Z", "completion_id": "019e11ac-c988-714d-b870-37ca52c462c6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	200	019f0dcb-63c8-738e-a951-2ff63b13d0f2	2026-06-28 10:34:21+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-28", "performed_at": "2026-06-28T10:34:21Z", "completion_id": "019f0dcb-63c8-70d2-8ddc-2caba088cf25", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	201	019f10ce-9590-7ffb-9511-ef54fa7444b2	2026-06-29 00:36:42+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T00:36:42Z", "completion_id": "019f10ce-9590-7a72-aaba-dcedee63e8ab", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	202	019f113a-c8c8-7d06-acca-47c67b7573e3	2026-06-29 02:34:53+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T02:34:53Z", "completion_id": "019f113a-c8c8-767b-ac19-da3409a9e47b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	203	019f1211-e718-7e0f-b4e1-94f5d9e64f16	2026-06-29 06:29:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-29", "performed_at": "2026-06-29T06:29:51Z", "completion_id": "019f1211-e718-7036-a912-d612b593ebe1", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	204	019f131f-4bf0-7c64-95dd-b52d9f99933d	2026-06-29 11:24:06+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-06-29", "performed_at": "2026-06-29T11:24:06Z", "completion_id": "019f131f-4bf0-7f4e-bafc-635ab0a54f3d", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	205	019f15d2-a068-74ac-95ca-00d3b46c8b15	2026-06-29 23:59:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-29T23:59:13Z", "completion_id": "019f15d2-a068-7658-8a24-5152f7155b91", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	206	019f165d-b9c8-750a-99c8-d7c76a659eda	2026-06-30 02:31:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T02:31:09Z", "completion_id": "019f165d-b9c8-7ac8-8a16-6cdc3afa02a8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	207	019f1682-2600-7f32-96b3-465dc29a618b	2026-06-30 03:10:56+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T03:10:56Z", "completion_id": "019f1682-2600-76f5-a54e-9f957a5cfa1a", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	208	019f17a9-e8d8-758d-90af-a2caa12682ad	2026-06-30 08:33:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-06-30", "performed_at": "2026-06-30T08:33:59Z", "completion_id": "019f17a9-e8d8-73d1-9245-f498084ba4b2", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	209	019f1b32-aa08-7660-839e-a932d5bcc848	2026-07-01 01:02:13+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T01:02:13Z", "completion_id": "019f1b32-aa08-716b-b136-1a026ac20bfc", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	21	019e13fb-a740-719c-8c1d-ece89e674d03	2026-05-10 22:22:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-10T22:22:00Z", "completion_id": "019e13fb-a740-74ce-9df4-5b606ba6150c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	210	019f1c67-cac0-71df-a629-89d0947ccf6a	2026-07-01 06:39:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T06:39:52Z", "completion_id": "019f1c67-cac0-73a5-a429-ae2b3f633c9a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	211	019f1db4-a5b0-7bd6-a492-c6918d56fc26	2026-07-01 12:43:26+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-01", "performed_at": "2026-07-01T12:43:26Z", "completion_id": "019f1db4-a5b0-7f65-90ee-0d8e70939746", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	212	019f2098-aee8-771d-a43f-c0dca43fb129	2026-07-02 02:11:45+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T02:11:45Z", "completion_id": "019f2098-aee8-71fa-9fe6-4333bcaa88e1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	213	019f21e8-1e00-7275-b44b-c0b1d5af35a3	2026-07-02 08:18:08+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-02", "performed_at": "2026-07-02T08:18:08Z", "completion_id": "019f21e8-1e00-74d7-8c0f-1b098637a618", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	214	019f273e-d8d0-73f6-9765-cc3d0d5b6e55	2026-07-03 09:10:58+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T09:10:58Z", "completion_id": "019f273e-d8d0-7a8a-843b-f16e48e2869e", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	215	019f2746-2bd0-7102-a8d0-5a5e06f3c3b9	2026-07-03 09:18:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T09:18:58Z", "completion_id": "019f2746-2bd0-738e-b2bd-917183116abf", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	216	019f2797-af00-7aba-85bf-d2453d34041d	2026-07-03 10:48:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T10:48:00Z", "completion_id": "019f2797-af00-7523-8a78-3b34c11bbe2b", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	217	019f27e0-7000-7762-8e75-bc7ea3959185	2026-07-03 12:07:28+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-03", "performed_at": "2026-07-03T12:07:28Z", "completion_id": "019f27e0-7000-783a-9757-1c2c23cb7a75", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	218	019f2b42-d8c8-77ef-8b9d-88f1f04217b2	2026-07-04 03:53:49+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T03:53:49Z", "completion_id": "019f2b42-d8c8-71a1-a42f-ff8ca93e29c9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	219	019f2cfa-4110-7494-955b-dc5318ab3865	2026-07-04 11:53:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-04", "performed_at": "2026-07-04T11:53:46Z", "completion_id": "019f2cfa-4110-7c77-a46f-1276257ec329", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	22	019e14be-ff10-7781-9c50-3618a9a1b6e6	2026-05-11 01:55:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T01:55:22Z", "completion_id": "019e14be-ff10-7e79-890b-3f19cc3520f9", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	220	019f2d15-1ff8-7c1e-a40d-c325a7a85605	2026-07-04 12:23:07+00	1	{"type": "completion_submitted", "local_date": "2026-07-04", "completion_id": "019f2d15-1ff8-7660-b7e9-e94ef4cdf62d", "challenge_code": "keep-phone-one-more-year"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	221	019f2fe8-ae70-774b-9f4b-f7e114293a28	2026-07-05 01:33:26+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T01:33:26Z", "completion_id": "019f2fe8-ae70-7f9c-8a8a-0290fd4a6b29", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	222	019f317d-3cd8-74a8-ab44-d76e858fba62	2026-07-05 08:55:19+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T08:55:19Z", "completion_id": "019f317d-3cd8-7386-8826-ee56e3d6ea7e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	223	019f3189-a0b8-721d-a99c-554e53bab159	2026-07-05 09:08:51+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T09:08:51Z", "completion_id": "019f3189-a0b8-7b5a-8522-4fab2730a001", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	224	019f31da-1278-79a2-8b0d-1b1e79d292c6	2026-07-05 10:36:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-05", "performed_at": "2026-07-05T10:36:43Z", "completion_id": "019f31da-1278-7bb1-9a13-f9ab785ddf93", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	225	019f31fc-1d50-72ce-92d9-0305671c213b	2026-07-05 11:13:54+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-05", "performed_at": "2026-07-05T11:13:54Z", "completion_id": "019f31fc-1d50-7e32-9628-4534b0d9d7df", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	226	019f34cc-4898-719e-8ca6-d2c26ae1a0d0	2026-07-06 00:20:31+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-06", "performed_at": "2026-07-06T00:20:31Z", "completion_id": "019f34cc-4898-7226-8fc8-4995d750dc46", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	227	019f34f2-e368-7cf4-bbca-1ad26dd9581f	2026-07-06 01:02:41+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T01:02:41Z", "completion_id": "019f34f2-e368-7b05-bf8d-0880d1679a8f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	228	019f35ae-3488-7e32-b6c9-966748651228	2026-07-06 04:27:17+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T04:27:17Z", "completion_id": "019f35ae-3488-7ba9-a397-d9830a4715b3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	229	019f36e4-5328-7293-bf00-b875148d4290	2026-07-06 10:06:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-06", "performed_at": "2026-07-06T10:06:01Z", "completion_id": "019f36e4-5328-72f8-be08-ccd1349fe9e1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	23	019e162a-52c8-7914-86ba-3eac267cfd77	2026-05-11 08:32:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T08:32:13Z", "completion_id": "019e162a-52c8-703f-9736-0bbe0b3e7dde", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	230	019f3977-4690-71a6-adfd-c34df46b44f7	2026-07-06 22:05:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-06T22:05:46Z", "completion_id": "019f3977-4690-78b0-ae22-ef1b5d24818e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	231	019f3ad2-f278-7f10-9d7b-970e11faecce	2026-07-07 04:25:31+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T04:25:31Z", "completion_id": "019f3ad2-f278-7161-96c1-3c2657c7c42b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	232	019f3bdd-c710-7596-bcc2-3b377a2311b9	2026-07-07 09:16:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T09:16:58Z", "completion_id": "019f3bdd-c710-7553-bd08-1c82aa92a09d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	233	019f3c88-b4e0-79b6-b0c1-f6942e47c544	2026-07-07 12:23:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-07", "performed_at": "2026-07-07T12:23:40Z", "completion_id": "019f3c88-b4e0-793f-8e1c-24a43ef0df62", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	234	019f3ed8-3e78-74a7-9784-cd5dbfd3f53c	2026-07-07 23:09:47+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-07T23:09:47Z", "completion_id": "019f3ed8-3e78-7f93-89d9-2d66546445db", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	235	019f3f32-fcf0-7ecc-8358-464b734b2b21	2026-07-08 00:48:54+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T00:48:54Z", "completion_id": "019f3f32-fcf0-7118-a390-5348496e6a4d", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	236	019f40c0-8678-7570-bcee-9aa5e5c2440e	2026-07-08 08:03:07+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T08:03:07Z", "completion_id": "019f40c0-8678-7b30-ae91-98b4ed491af6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	237	019f4105-e830-789a-9a4b-095672da134d	2026-07-08 09:18:54+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-08", "performed_at": "2026-07-08T09:18:54Z", "completion_id": "019f4105-e830-7fd3-a723-56384404b751", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	238	019f4493-3570-7fb7-9d43-2a78f1be3ec3	2026-07-09 01:52:06+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T01:52:06Z", "completion_id": "019f4493-3570-7bac-8361-a3b27312e3ef", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	239	019f44bd-3758-7df0-ae5d-b08dc5e2ca05	2026-07-09 02:37:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T02:37:59Z", "completion_id": "019f44bd-3758-7c06-b69a-9c8385eb2697", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	24	019e167a-3bd0-714b-8867-ad29b8d3e6c2	2026-05-11 09:59:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-11", "performed_at": "2026-05-11T09:59:30Z", "completion_id": "019e167a-3bd0-7920-8bf9-824f06253266", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	240	019f45fa-81e8-7bf9-b92f-17b2f183601c	2026-07-09 08:24:33+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-09", "performed_at": "2026-07-09T08:24:33Z", "completion_id": "019f45fa-81e8-7bca-aea0-a64e2555350a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	241	019f46d4-ebf8-7c41-9b5c-24be80b14263	2026-07-09 12:23:07+00	1	{"type": "completion_rejected", "local_date": "2026-07-04", "completion_id": "019f2d15-1ff8-7660-b7e9-e94ef4cdf62d", "challenge_code": "keep-phone-one-more-year"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	242	019f495a-5688-747b-ad4a-c7ba2f3a8870	2026-07-10 00:08:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T00:08:05Z", "completion_id": "019f495a-5688-7aa6-a552-c5656466d862", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	243	019f4971-ed98-7c90-89fd-75a1b677564a	2026-07-10 00:33:51+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T00:33:51Z", "completion_id": "019f4971-ed98-79be-a5bf-782b42dd1087", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	244	019f4a2c-2578-79e6-8889-f9dccc1accad	2026-07-10 03:57:15+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T03:57:15Z", "completion_id": "019f4a2c-2578-7abe-916b-a65617330935", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	245	019f4b90-35d0-7bf1-8ff1-afc5138e608d	2026-07-10 10:26:10+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-10", "performed_at": "2026-07-10T10:26:10Z", "completion_id": "019f4b90-35d0-76c3-bdf9-6462e50facf6", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	246	019f4e49-56a8-736d-954d-eb92ec1f13d7	2026-07-10 23:07:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-10T23:07:37Z", "completion_id": "019f4e49-56a8-71b7-9f7e-3f290d8869ee", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	247	019f4e4d-fe10-760a-aea9-164b245eeacb	2026-07-10 23:12:42+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-10T23:12:42Z", "completion_id": "019f4e4d-fe10-78f5-85bf-a440cb7a1094", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	248	019f4ff8-b070-747a-86de-1f20fd28e69d	2026-07-11 06:58:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T06:58:46Z", "completion_id": "019f4ff8-b070-73e6-98c0-5df3ed8937da", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	249	019f5059-0498-7392-b4ea-694b85973a42	2026-07-11 08:43:59+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-11", "performed_at": "2026-07-11T08:43:59Z", "completion_id": "019f5059-0498-7910-b000-1625b793ec79", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	25	019e16ca-24d8-771e-a89d-2ece1d485271	2026-05-11 11:26:47+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-05-11", "performed_at": "2026-05-11T11:26:47Z", "completion_id": "019e16ca-24d8-7691-b792-6b3bda6a6c8e", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	250	019f544f-9328-7fc1-8e8a-bd38c56599fc	2026-07-12 03:12:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T03:12:09Z", "completion_id": "019f544f-9328-7c87-8609-29cf37123f66", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	251	019f55f8-9bc0-7e89-98ae-eb9afd0bf1aa	2026-07-12 10:56:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-12", "performed_at": "2026-07-12T10:56:24Z", "completion_id": "019f55f8-9bc0-79fc-990c-ea103b22f1fd", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	252	019f563c-4028-7b26-bc71-473f62bac26d	2026-07-12 12:10:17+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-12", "performed_at": "2026-07-12T12:10:17Z", "completion_id": "019f563c-4028-73f4-8d73-22d41da365bb", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	253	019f5983-50f0-70f4-ae97-779adc244ef3	2026-07-13 03:26:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T03:26:46Z", "completion_id": "019f5983-50f0-7f28-9503-c08f33e15e0e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	254	019f5a0f-ed08-736b-9194-7ea372aa9b5f	2026-07-13 06:00:21+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T06:00:21Z", "completion_id": "019f5a0f-ed08-7c78-a1ef-b153eac2b1ec", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	255	019f5b3f-c248-72ef-ad32-db8ab4058dc4	2026-07-13 11:32:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-13", "performed_at": "2026-07-13T11:32:13Z", "completion_id": "019f5b3f-c248-7fea-ac17-82d742808614", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	256	019f5df5-ddb0-7159-a9a1-78a753d64f4b	2026-07-14 00:10:22+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T00:10:22Z", "completion_id": "019f5df5-ddb0-7bdc-9ca3-6ee5cb8fde79", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	257	019f5f05-07a8-7adc-9b3e-fa38e51116a4	2026-07-14 05:06:33+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T05:06:33Z", "completion_id": "019f5f05-07a8-7ec3-a36b-c45c013ab3b0", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	258	019f5f5b-ce80-7b0b-84cc-999522dcd2ce	2026-07-14 06:41:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T06:41:20Z", "completion_id": "019f5f5b-ce80-7b23-a912-c0b6fbc45e99", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	259	019f5fa0-d278-767a-ab78-a555774e24d4	2026-07-14 07:56:43+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-14", "performed_at": "2026-07-14T07:56:43Z", "completion_id": "019f5fa0-d278-7a32-8c19-c08315a6aa6a", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	26	019e195f-a0b0-737f-8e96-3b389efd68fa	2026-05-11 23:29:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-11T23:29:18Z", "completion_id": "019e195f-a0b0-7650-aa0c-73f4aa5e4c53", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	260	019f6342-9600-7632-9ad9-7bf75cba560a	2026-07-15 00:52:16+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T00:52:16Z", "completion_id": "019f6342-9600-71a7-a7d8-ea0f79a3e31f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	261	019f6457-6d18-7979-9917-aa18779b81a9	2026-07-15 05:54:39+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T05:54:39Z", "completion_id": "019f6457-6d18-77c2-b466-ed76be6628a0", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	262	019f6526-7130-7a3e-8b03-80d9936466dd	2026-07-15 09:40:46+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T09:40:46Z", "completion_id": "019f6526-7130-7a19-be1f-5313a860e904", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	263	019f65bc-c978-79c1-b8b1-09188130ca55	2026-07-15 12:24:59+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-15", "performed_at": "2026-07-15T12:24:59Z", "completion_id": "019f65bc-c978-7c44-89b5-587fbde1a0d9", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	264	019f6821-84d8-782d-8226-0373ce718e56	2026-07-15 23:34:15+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-15T23:34:15Z", "completion_id": "019f6821-84d8-7cbe-817b-2d6c10162921", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	265	019f6930-f520-757f-a4de-b9e23452c748	2026-07-16 04:30:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T04:30:44Z", "completion_id": "019f6930-f520-71ae-a037-df28e373c618", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	266	019f6976-3f68-7a01-9040-eceba5ed1fdf	2026-07-16 05:46:25+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T05:46:25Z", "completion_id": "019f6976-3f68-7659-b2c1-eebb3555bfaa", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	267	019f6a26-22c0-7d7e-a127-c9d77f397c8d	2026-07-16 08:58:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-16", "performed_at": "2026-07-16T08:58:32Z", "completion_id": "019f6a26-22c0-7237-bbd5-0776a9d07789", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	268	019f6e04-6a78-7f7d-87ce-f93deaa55039	2026-07-17 03:00:11+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T03:00:11Z", "completion_id": "019f6e04-6a78-72b7-95be-a51532eac12a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	269	019f6e96-1f40-7f8f-a351-234cf9183cd5	2026-07-17 05:39:20+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T05:39:20Z", "completion_id": "019f6e96-1f40-7a28-b998-776a054a71bf", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	27	019e1a46-e7b8-7d87-aa14-c8824a6156d7	2026-05-12 03:41:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-12T03:41:55Z", "completion_id": "019e1a46-e7b8-75aa-8836-30c9a8c652f1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	270	019f6ffe-e2b8-7251-a853-942ddf0bc338	2026-07-17 12:13:23+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-17", "performed_at": "2026-07-17T12:13:23Z", "completion_id": "019f6ffe-e2b8-780e-b849-2fbaa9a670f6", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	271	019f7308-6998-7a38-8c94-51c75b1c0e56	2026-07-18 02:22:39+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T02:22:39Z", "completion_id": "019f7308-6998-7d34-8f6d-99a565b96276", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	272	019f7396-26c0-737a-a3c9-c2c4ba699735	2026-07-18 04:57:28+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T04:57:28Z", "completion_id": "019f7396-26c0-7e39-8140-93375c7891f7", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	273	019f751b-d490-712a-a00d-df3a5a6e3fd7	2026-07-18 12:03:06+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-18", "performed_at": "2026-07-18T12:03:06Z", "completion_id": "019f751b-d490-73c4-98a7-ddb72f5d0416", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	274	019f788e-6de0-7ef5-9881-5463e0ad4b83	2026-07-19 04:07:08+00	1	{"type": "completion_approved", "points": 60, "savings": {"co2e_g": 15600, "waste_g": null, "water_ml": null, "energy_wh": 300000}, "category": "energy", "difficulty": 3, "local_date": "2026-07-19", "performed_at": "2026-07-19T04:07:08Z", "completion_id": "019f788e-6de0-7706-a69f-df2aabc419c5", "challenge_code": "summer-without-ac"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	275	019f78ec-3d80-7133-9d98-ce89101e747a	2026-07-19 05:49:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T05:49:36Z", "completion_id": "019f78ec-3d80-7832-b1e9-5f18e2658d6e", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	276	019f790e-b9a0-7244-9886-8e061264de91	2026-07-19 06:27:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T06:27:16Z", "completion_id": "019f790e-b9a0-7501-8e83-dd23da91dd31", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	277	019f7929-65c0-742c-b6b9-45aa0fd3d2ce	2026-07-19 06:56:24+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-19", "performed_at": "2026-07-19T06:56:24Z", "completion_id": "019f7929-65c0-71d0-ab33-d5bc75a01128", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	278	019f7967-b6e0-7384-8e0f-008498d63f13	2026-07-19 08:04:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-19", "performed_at": "2026-07-19T08:04:28Z", "completion_id": "019f7967-b6e0-74a5-b2e1-4251a6c70ca1", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	279	019f7dfb-d560-7a0e-9ca8-98f1b8cc91d5	2026-07-20 05:24:44+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-20", "performed_at": "2026-07-20T05:24:44Z", "completion_id": "019f7dfb-d560-714b-95a6-45b5435ca148", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	28	019e1a4a-cbd0-7cd2-a810-de97a149f73d	2026-05-12 03:46:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-12", "performed_at": "2026-05-12T03:46:10Z", "completion_id": "019e1a4a-cbd0-7ba0-aecf-671ab2b5fb83", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	280	019f7e4b-02e8-7f1d-8fdd-d8603b90a468	2026-07-20 06:51:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T06:51:13Z", "completion_id": "019f7e4b-02e8-707f-9224-fec0de2ae7c3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	281	019f7eb4-1558-7a61-b7b8-35e26ddfb1d1	2026-07-20 08:45:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T08:45:59Z", "completion_id": "019f7eb4-1558-79fc-9c6b-c08d97cd3520", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	282	019f7f05-0030-7e7d-9d44-308a2c1b291d	2026-07-20 10:14:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-20", "performed_at": "2026-07-20T10:14:22Z", "completion_id": "019f7f05-0030-7df0-a467-dd67eb53a189", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	283	019f82d8-0518-71ea-bba2-94374e4da78b	2026-07-21 04:03:43+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T04:03:43Z", "completion_id": "019f82d8-0518-7612-a778-63548eece9e2", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	284	019f82df-c578-77aa-b036-448799990e93	2026-07-21 04:12:11+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T04:12:11Z", "completion_id": "019f82df-c578-735a-8cf7-018c3abbb67c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	285	019f8350-d6c8-7248-9aa0-2a6437afa5d1	2026-07-21 06:15:41+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T06:15:41Z", "completion_id": "019f8350-d6c8-7885-857a-7e11defc6f73", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	286	019f8417-ad20-7af1-8647-b47a0835ffb4	2026-07-21 09:52:52+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-21", "performed_at": "2026-07-21T09:52:52Z", "completion_id": "019f8417-ad20-7f74-988d-825182c75652", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	287	019f8990-b148-7d3c-8190-b0d9a1b407c6	2026-07-22 11:23:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-22", "performed_at": "2026-07-22T11:23:09Z", "completion_id": "019f8990-b148-7fcd-994a-7ec48c39034e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	288	019f8d01-9900-713c-a259-2bc44e179363	2026-07-23 03:25:20+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T03:25:20Z", "completion_id": "019f8d01-9900-7f57-8c5c-9b0a7493cdfa", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	289	019f8de5-caf8-7b29-bb8e-99591751d0b3	2026-07-23 07:34:35+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T07:34:35Z", "completion_id": "019f8de5-caf8-7a85-bbd1-7127a49c7885", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	29	019e1e9f-ce10-7a07-902d-f3be0476edf6	2026-05-12 23:57:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-12T23:57:30Z", "completion_id": "019e1e9f-ce10-7d0d-ac89-de0e17a589c1", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	290	019f8df0-9c80-775d-913b-b70d450d6a89	2026-07-23 07:46:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-23", "performed_at": "2026-07-23T07:46:24Z", "completion_id": "019f8df0-9c80-7ab8-8fd0-aa705b96241c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	291	019f913a-d5e0-7ef0-9dcf-18516b1ea6e9	2026-07-23 23:06:20+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-23T23:06:20Z", "completion_id": "019f913a-d5e0-7b8c-8077-b6d22e4181f7", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	292	019f92bd-2468-737f-9b6e-8fe1c1e9a7fa	2026-07-24 06:08:17+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T06:08:17Z", "completion_id": "019f92bd-2468-7b45-a862-742c5f741bd8", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	293	019f93f3-52a8-75d0-89bb-d094685cf63d	2026-07-24 11:47:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T11:47:05Z", "completion_id": "019f93f3-52a8-788c-abcc-9da159cbb276", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	294	019f9407-1158-777b-9805-c9f86f546bc2	2026-07-24 12:08:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-24", "performed_at": "2026-07-24T12:08:39Z", "completion_id": "019f9407-1158-716d-ae96-d42a4314adc8", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	295	019f962e-bbe8-7299-af30-b70c5fcefda3	2026-07-24 22:11:13+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-24T22:11:13Z", "completion_id": "019f962e-bbe8-721f-b1a3-dcebc48f9fce", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	296	019f96b6-00d0-7e6f-ae43-2612fff907b4	2026-07-25 00:38:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T00:38:58Z", "completion_id": "019f96b6-00d0-747b-987d-3e92ae01468f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	297	019f97c5-78e8-7d53-b93d-e7911b124cae	2026-07-25 05:35:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T05:35:29Z", "completion_id": "019f97c5-78e8-7d62-806d-b08681416d4a", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	298	019f9842-c708-7394-80e5-c9ff6b1478e9	2026-07-25 07:52:21+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-25", "performed_at": "2026-07-25T07:52:21Z", "completion_id": "019f9842-c708-7c19-a8e4-b55c736d05b9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	299	019f9c58-9d68-7c8e-8f6e-b621793ce4c4	2026-07-26 02:54:41+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T02:54:41Z", "completion_id": "019f9c58-9d68-73ce-97c6-f1b8c7c9c3ae", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	3	019df68f-5da0-716c-9775-ef55bfdca98b	2026-05-05 05:14:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T05:14:44Z", "completion_id": "019df68f-5da0-7c4e-9232-647c628c1325", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	30	019e2028-c3b8-74da-8821-2d9c781d9b6d	2026-05-13 07:06:43+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T07:06:43Z", "completion_id": "019e2028-c3b8-7f62-9147-539e4daa16cf", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	300	019f9ca9-74b8-745e-8d15-703f15ba02cd	2026-07-26 04:22:59+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T04:22:59Z", "completion_id": "019f9ca9-74b8-7d45-8e3f-f813d6adf9ea", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	301	019f9ce3-8400-7cd7-a7ea-b5334b1b6e57	2026-07-26 05:26:24+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-07-26", "performed_at": "2026-07-26T05:26:24Z", "completion_id": "019f9ce3-8400-77e7-bf25-e2c04be26cbe", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	302	019f9e04-de38-7580-bb56-bdd7984a08a5	2026-07-26 10:42:27+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-26", "performed_at": "2026-07-26T10:42:27Z", "completion_id": "019f9e04-de38-75fc-8a82-58c4fbdbc3e7", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	303	019fa138-c4c0-7088-8ca9-65671bfdd7fc	2026-07-27 01:38:00+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T01:38:00Z", "completion_id": "019fa138-c4c0-77e9-9193-93b522c2e156", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	304	019fa1d4-ddb0-7d5f-a695-607285ad8760	2026-07-27 04:28:30+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T04:28:30Z", "completion_id": "019fa1d4-ddb0-718f-9aed-c637e60ffdb4", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	305	019fa1df-e9d0-7234-8d1c-16e7fe7241d0	2026-07-27 04:40:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T04:40:34Z", "completion_id": "019fa1df-e9d0-765a-92ed-de02bce85ba6", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	306	019fa2ff-9e28-79f3-97fc-cbf39608dd17	2026-07-27 09:54:49+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-07-27", "performed_at": "2026-07-27T09:54:49Z", "completion_id": "019fa2ff-9e28-7da4-8b64-d22406426053", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	307	019fa390-5cd8-74c4-a0b7-130074296f8a	2026-07-27 12:32:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-27", "performed_at": "2026-07-27T12:32:55Z", "completion_id": "019fa390-5cd8-7f82-8aaa-0fd4a3c55e16", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	308	019fa5ca-0cb0-747c-b463-7535c1a69a17	2026-07-27 22:55:10+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-27T22:55:10Z", "completion_id": "019fa5ca-0cb0-7138-88cc-0936d242123f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	309	019fa7b9-5990-7942-8dc5-315d887dcb9e	2026-07-28 07:56:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T07:56:10Z", "completion_id": "019fa7b9-5990-7813-984c-be2083699ec4", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	31	019e2036-2d50-7d7d-897f-0e27c91dcd00	2026-05-13 07:21:22+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": null, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "learning", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T07:21:22Z", "completion_id": "019e2036-2d50-7a1a-918a-88e1f4dd56ff", "challenge_code": "climate-workshop"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	310	019fa84b-dd60-714d-8901-c911be81d8be	2026-07-28 10:36:12+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T10:36:12Z", "completion_id": "019fa84b-dd60-7c98-b6b4-6eab2b3e58d0", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	311	019fa85a-fc78-72bb-8f8e-0068f813128d	2026-07-28 10:52:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-28", "performed_at": "2026-07-28T10:52:43Z", "completion_id": "019fa85a-fc78-758f-b32e-a29eaf761b67", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	312	019fabc2-b888-78ee-9c34-067967753c75	2026-07-29 02:44:53+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T02:44:53Z", "completion_id": "019fabc2-b888-7296-a302-e36fa5cf5fc0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	313	019facef-ab80-773e-872f-08e5af49c829	2026-07-29 08:13:36+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T08:13:36Z", "completion_id": "019facef-ab80-7fe7-a170-4c055d557e36", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	314	019fad34-3e30-7857-8cd5-c7f6fcbedc0f	2026-07-29 09:28:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-29", "performed_at": "2026-07-29T09:28:30Z", "completion_id": "019fad34-3e30-7244-9eec-b8240e648cd7", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	315	019faff8-ff98-7a66-8891-ff360d8425db	2026-07-29 22:22:39+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-29T22:22:39Z", "completion_id": "019faff8-ff98-7f13-add4-90ff88580573", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	316	019fb0d9-70a0-7707-b41a-9360932f738c	2026-07-30 02:27:48+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T02:27:48Z", "completion_id": "019fb0d9-70a0-7957-ac81-0c631b2887a1", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	317	019fb180-d048-737f-beca-f112dcb0cf81	2026-07-30 05:30:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T05:30:37Z", "completion_id": "019fb180-d048-7273-b7b3-203d03d3a128", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	318	019fb1b1-42a0-740f-9d7b-0191cf7129ee	2026-07-30 06:23:32+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-30", "performed_at": "2026-07-30T06:23:32Z", "completion_id": "019fb1b1-42a0-7650-8eb2-fbe11a160f1f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	319	019fb51b-8720-7c44-8522-13c30b62ddbd	2026-07-30 22:18:28+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-30T22:18:28Z", "completion_id": "019fb51b-8720-7901-a97b-389fdf06cbd1", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	32	019e2056-57b0-77c0-b7b0-4ee605b9790c	2026-05-13 07:56:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-13", "performed_at": "2026-05-13T07:56:30Z", "completion_id": "019e2056-57b0-738e-b793-5296ec79acd0", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	320	019fb52b-80f8-702d-9d3a-cc36316a9e38	2026-07-30 22:35:55+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-30T22:35:55Z", "completion_id": "019fb52b-80f8-7d88-9eba-de1bb7f88f28", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	321	019fb57d-9c80-7b6f-a828-c186d849bfc9	2026-07-31 00:05:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T00:05:36Z", "completion_id": "019fb57d-9c80-7c78-86da-b3546fdb0f21", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	322	019fb838-7aa8-75d5-b655-e43b9d728262	2026-07-31 12:48:57+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-07-31", "performed_at": "2026-07-31T12:48:57Z", "completion_id": "019fb838-7aa8-7adb-889c-49427094a7f9", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	323	019fba68-e768-7d67-b9a7-f58768b9bb9a	2026-07-31 23:01:05+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-07-31T23:01:05Z", "completion_id": "019fba68-e768-7224-bf8a-efe8a20bccae", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	324	019fbccb-d5d8-7206-9cfd-838a77be8cd7	2026-08-01 10:08:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-01", "performed_at": "2026-08-01T10:08:23Z", "completion_id": "019fbccb-d5d8-7535-b2d0-3d522bf6410c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	325	019fbfa9-5f00-7480-9316-928b12d687ea	2026-08-01 23:29:36+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-02", "performed_at": "2026-08-01T23:29:36Z", "completion_id": "019fbfa9-5f00-7b0d-8a6c-a5b57f666c18", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	326	019fc02e-a048-7ba2-8d4a-f973bd33733b	2026-08-02 01:55:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T01:55:09Z", "completion_id": "019fc02e-a048-71b3-901e-14d959613da0", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	327	019fc19a-cad8-7440-995c-d1d25ca3f976	2026-08-02 08:32:55+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T08:32:55Z", "completion_id": "019fc19a-cad8-7e71-aadc-2b2b7e1d3080", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	328	019fc1cd-f868-7068-858e-136dbc94941c	2026-08-02 09:28:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-02", "performed_at": "2026-08-02T09:28:49Z", "completion_id": "019fc1cd-f868-7284-a2f1-40ac4846153c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	329	019fc52e-55c0-7727-9187-117c2b88d878	2026-08-03 01:12:56+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-03", "performed_at": "2026-08-03T01:12:56Z", "completion_id": "019fc52e-55c0-7b50-92c3-3c534cf64ad0", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	33	019e23b8-eb70-75dd-b075-a992d574bfe7	2026-05-13 23:43:02+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-13T23:43:02Z", "completion_id": "019e23b8-eb70-7a01-9296-995d7fe77062", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	330	019fc540-6aa8-7174-a650-6f817debcebd	2026-08-03 01:32:41+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T01:32:41Z", "completion_id": "019fc540-6aa8-75be-913c-fd1acb2ade5e", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	331	019fc578-33e8-7156-ae68-37cb5857645f	2026-08-03 02:33:37+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T02:33:37Z", "completion_id": "019fc578-33e8-7140-8388-6a9f99183de9", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	332	019fc5e0-7750-7dc9-bf42-36166f38bf7e	2026-08-03 04:27:30+00	1	{"type": "completion_submitted", "local_date": "2026-08-03", "completion_id": "019fc5e0-7750-7ecd-b184-435f86cb61a3", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	333	019fc620-bc70-74e7-b23b-18ce86ec8b64	2026-08-03 05:37:42+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T05:37:42Z", "completion_id": "019fc620-bc70-7be5-b301-647f73f6c651", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	334	019fc78a-fad0-788b-9caa-b28753b0fd20	2026-08-03 12:13:22+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-03", "performed_at": "2026-08-03T12:13:22Z", "completion_id": "019fc78a-fad0-7e07-a6ff-86736d38b1e0", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	335	019fca41-9720-7a9e-b662-c2e91397b262	2026-08-04 00:52:04+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T00:52:04Z", "completion_id": "019fca41-9720-7331-9305-a9ed1998eeb6", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	336	019fcb19-cac8-784e-9ae0-ec7c3d23ecd3	2026-08-04 04:48:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T04:48:13Z", "completion_id": "019fcb19-cac8-7e9d-8903-59d9ad7441b6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	337	019fcc0c-6440-732a-82b2-cd961f0c3f61	2026-08-04 09:13:12+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-04", "performed_at": "2026-08-04T09:13:12Z", "completion_id": "019fcc0c-6440-7eaf-9da4-939a0ac8f651", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	338	019fced3-2d30-7817-9674-ac4e04124c48	2026-08-04 22:09:34+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-04T22:09:34Z", "completion_id": "019fced3-2d30-73d6-8f57-77b31efe5520", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	339	019fcfd6-0ea0-78c0-8dcb-78f8cea616e8	2026-08-05 02:52:20+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T02:52:20Z", "completion_id": "019fcfd6-0ea0-7698-993f-0be2093672ba", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	34	019e23fa-2a90-71bb-96ab-d5a03a833fd4	2026-05-14 00:54:18+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T00:54:18Z", "completion_id": "019e23fa-2a90-7459-b2ea-c6d85bffacb0", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	340	019fd048-d958-710c-8206-f6f6aba91ac7	2026-08-05 04:57:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T04:57:43Z", "completion_id": "019fd048-d958-70ff-9799-9ae705270ef3", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	341	019fd184-4b40-7999-9b69-9e066a781600	2026-08-05 10:42:16+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-05", "performed_at": "2026-08-05T10:42:16Z", "completion_id": "019fd184-4b40-7bb3-9b0d-45f1bbbfe369", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	342	019fd547-cf68-78e5-8869-8b781460ab73	2026-08-06 04:14:41+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T04:14:41Z", "completion_id": "019fd547-cf68-70a9-a0b1-1c5336a072de", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	343	019fd566-cd00-7c5c-8cbf-89700ee1031e	2026-08-06 04:48:32+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T04:48:32Z", "completion_id": "019fd566-cd00-7f59-b900-6394df95f093", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	344	019fd63c-ddc8-7992-98b7-671d24f05ec4	2026-08-06 08:42:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-06", "performed_at": "2026-08-06T08:42:21Z", "completion_id": "019fd63c-ddc8-7fba-954e-d61664fcdf8e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	345	019fda40-2628-7fc7-aef8-15b609c09e5b	2026-08-07 03:24:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T03:24:25Z", "completion_id": "019fda40-2628-73a2-97ef-b7502228cadc", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	346	019fdb22-8f18-70f7-9dc1-1c72f8c59bd8	2026-08-07 07:31:43+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T07:31:43Z", "completion_id": "019fdb22-8f18-7dad-a12e-9839de75f5e9", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	347	019fdb86-7168-74b3-ab66-fd44e38d721f	2026-08-07 09:20:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T09:20:49Z", "completion_id": "019fdb86-7168-7ed4-a43e-18782cd439aa", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	348	019fdb8d-c080-7539-920d-a80d9070a8b2	2026-08-07 09:28:48+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-07", "performed_at": "2026-08-07T09:28:48Z", "completion_id": "019fdb8d-c080-7a21-8234-713ab96d6833", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	349	019fdfa0-4350-7faf-ab52-dd558082755a	2026-08-08 04:27:30+00	1	{"type": "completion_approved", "points": 150, "savings": {"co2e_g": 111000, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 3, "local_date": "2026-08-03", "performed_at": "2026-08-03T04:27:30Z", "completion_id": "019fc5e0-7750-7ecd-b184-435f86cb61a3", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	35	019e23ff-5e98-77eb-9419-f77b814594e0	2026-05-14 00:59:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-14", "performed_at": "2026-05-14T00:59:59Z", "completion_id": "019e23ff-5e98-76da-ac6f-9997036dd4a1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	350	019fe020-0e28-713e-bb09-05a228d36ccc	2026-08-08 06:47:05+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T06:47:05Z", "completion_id": "019fe020-0e28-7430-b3a9-6107c45398e1", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	351	019fe038-b2c0-7114-9540-ea47f74c202a	2026-08-08 07:14:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-08", "performed_at": "2026-08-08T07:14:00Z", "completion_id": "019fe038-b2c0-7ff1-acdf-c1485ed29556", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	352	019fe423-6628-71fd-b7fd-73f12c82f188	2026-08-09 01:29:13+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T01:29:13Z", "completion_id": "019fe423-6628-73f1-a5e5-a2a82ec1d4b7", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	353	019fe586-af48-7667-a6bd-80a855b57937	2026-08-09 07:57:17+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T07:57:17Z", "completion_id": "019fe586-af48-78e0-9f87-996b27e95fbb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	354	019fe5a2-7890-7f80-b24a-48058a6cdd85	2026-08-09 08:27:38+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T08:27:38Z", "completion_id": "019fe5a2-7890-7af8-b4f5-9e5ea8632287", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	355	019fe5cd-7c48-7993-b4cb-7fcb5d3d0d5c	2026-08-09 09:14:37+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-09", "performed_at": "2026-08-09T09:14:37Z", "completion_id": "019fe5cd-7c48-75a7-8bc3-5238cabec748", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	356	019fe63e-00f8-74ef-beac-6666539042cd	2026-08-09 11:17:31+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-09", "performed_at": "2026-08-09T11:17:31Z", "completion_id": "019fe63e-00f8-777b-a40f-9b4a2c61fc22", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	357	019fe95c-86d8-78c0-8ba6-3a350ba56593	2026-08-10 01:49:43+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-10", "performed_at": "2026-08-10T01:49:43Z", "completion_id": "019fe95c-86d8-7ec2-bd0d-a856380ea795", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	358	019fe96f-7680-7172-b0ae-09b7e56a6737	2026-08-10 02:10:24+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T02:10:24Z", "completion_id": "019fe96f-7680-7a0c-923c-a149e9032de6", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	359	019fe9e8-05c8-7923-8bf2-9bbafc86911f	2026-08-10 04:22:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T04:22:05Z", "completion_id": "019fe9e8-05c8-77f6-8bf8-84ee824484a0", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	36	019e28b4-3418-7af2-bf88-6cb2b1942871	2026-05-14 22:55:59+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-14T22:55:59Z", "completion_id": "019e28b4-3418-7b9a-9530-8360f7d06612", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	360	019fea34-1288-7d1c-a0a9-f3c9977e447b	2026-08-10 05:45:09+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-10", "performed_at": "2026-08-10T05:45:09Z", "completion_id": "019fea34-1288-740c-b494-902bbd47d14d", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	361	019fede6-54b8-7da6-ba93-5b7fe7f0e2de	2026-08-10 22:58:43+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-10T22:58:43Z", "completion_id": "019fede6-54b8-7cbe-8666-d4d298f202e1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	362	019fee7d-ddb0-75a1-9ec3-abc67b79ef04	2026-08-11 01:44:14+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T01:44:14Z", "completion_id": "019fee7d-ddb0-7b27-835b-ab16da2fb639", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	363	019fefac-3038-72ab-9b3c-2433a5797bf1	2026-08-11 07:14:27+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T07:14:27Z", "completion_id": "019fefac-3038-7238-a2cc-abab746ec3b6", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	364	019ff054-d800-708a-b7c7-75120ed20511	2026-08-11 10:18:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-11", "performed_at": "2026-08-11T10:18:40Z", "completion_id": "019ff054-d800-7607-973b-ea3d004f65e5", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	365	019ff3cb-9000-7fc4-83fe-58500824102c	2026-08-12 02:27:12+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T02:27:12Z", "completion_id": "019ff3cb-9000-737f-9b26-a7c465ceea00", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	366	019ff4f9-9468-7d2b-a000-d1b11f2fb88e	2026-08-12 07:57:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T07:57:05Z", "completion_id": "019ff4f9-9468-746f-b94b-324ed0aa45c7", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	367	019ff584-9a40-7192-b216-13c1d2cab8b0	2026-08-12 10:28:56+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T10:28:56Z", "completion_id": "019ff584-9a40-7dea-a79b-10a82ad5c405", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	368	019ff5b9-8908-7be2-b268-92fb8d73c6ba	2026-08-12 11:26:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-12", "performed_at": "2026-08-12T11:26:45Z", "completion_id": "019ff5b9-8908-7a3c-ba2a-14e8279f9de3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	369	019ff854-f080-7a6a-baa4-0e627378d9f7	2026-08-12 23:35:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-12T23:35:44Z", "completion_id": "019ff854-f080-7c49-ac77-934cb090248c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	37	019e2909-3da0-74b6-b4b7-b07230c4638c	2026-05-15 00:28:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T00:28:52Z", "completion_id": "019e2909-3da0-7dfc-bd44-8400cb5868f2", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	370	019ff9cd-1578-72cc-8ac0-a115d025b854	2026-08-13 06:26:35+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T06:26:35Z", "completion_id": "019ff9cd-1578-7bab-be31-45c52dcb34f0", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	371	019ffa81-dad0-7f30-93a3-2ed59e638b5e	2026-08-13 09:44:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-13", "performed_at": "2026-08-13T09:44:02Z", "completion_id": "019ffa81-dad0-7814-9ff0-3cc32eae7247", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	372	019ffde5-aaf8-7389-91f1-3285d4e9817f	2026-08-14 01:31:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T01:31:55Z", "completion_id": "019ffde5-aaf8-7416-b544-6ffc7db31237", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	373	019fffe5-0538-7e41-846e-c9a2e5b131ae	2026-08-14 10:50:27+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-14", "performed_at": "2026-08-14T10:50:27Z", "completion_id": "019fffe5-0538-77ca-ab99-caff7da47518", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	374	01a0027d-bd30-74a6-8162-74614c629b1c	2026-08-14 22:56:30+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-14T22:56:30Z", "completion_id": "01a0027d-bd30-7ba1-8cb4-d40463931087", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	375	01a0038c-e340-7b71-baf4-742b15fa9007	2026-08-15 03:52:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T03:52:40Z", "completion_id": "01a0038c-e340-7f4c-bafe-ab6814d77f5a", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	376	01a004ac-5d00-78ec-87a0-f24e4e9e8a65	2026-08-15 09:06:40+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T09:06:40Z", "completion_id": "01a004ac-5d00-7b3e-a97f-acf358f4c1f6", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	377	01a0054e-f600-7080-89cd-e9d5b22ec401	2026-08-15 12:04:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-15", "performed_at": "2026-08-15T12:04:16Z", "completion_id": "01a0054e-f600-7f6a-96da-a7c9c8e99cc8", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	378	01a007cd-7320-7024-95a0-68a31cb780d9	2026-08-15 23:41:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-15T23:41:40Z", "completion_id": "01a007cd-7320-787e-9dd7-1025dac11001", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	379	01a00873-4840-732c-a5d2-030aa25a0b8b	2026-08-16 02:42:48+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-16", "performed_at": "2026-08-16T02:42:48Z", "completion_id": "01a00873-4840-73cc-9579-7721cc1a661c", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	38	019e2929-6be8-774b-bea8-fe2ca0ff4053	2026-05-15 01:04:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T01:04:01Z", "completion_id": "019e2929-6be8-7692-a529-96360bde4b67", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	380	01a0098f-10b0-7106-bbd9-18b073abb764	2026-08-16 07:52:46+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T07:52:46Z", "completion_id": "01a0098f-10b0-7a33-99cf-1025c615194b", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	381	01a00a0f-3560-755c-801a-9fba55f95eb6	2026-08-16 10:12:44+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-16", "performed_at": "2026-08-16T10:12:44Z", "completion_id": "01a00a0f-3560-7c91-91e2-92427e35082e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	382	01a00ccc-8870-7b35-935f-281cb206e55d	2026-08-16 22:58:46+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-17", "performed_at": "2026-08-16T22:58:46Z", "completion_id": "01a00ccc-8870-76cd-b86a-16e45299b794", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	383	01a00d8f-8280-7689-b5e9-66424cc21fc2	2026-08-17 02:31:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T02:31:44Z", "completion_id": "01a00d8f-8280-7293-aced-4aea9dea2ea5", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	384	01a00def-f9d0-76a7-94d8-13c4b8427bc6	2026-08-17 04:17:06+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T04:17:06Z", "completion_id": "01a00def-f9d0-775c-9657-dcff76f921fc", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	385	01a00df2-b120-7487-b7ba-e6f3ce3cbab7	2026-08-17 04:20:04+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T04:20:04Z", "completion_id": "01a00df2-b120-7229-b430-9314d13953b6", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	386	01a00ef5-4088-70f4-b4ee-5006459237e6	2026-08-17 09:02:29+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-17", "performed_at": "2026-08-17T09:02:29Z", "completion_id": "01a00ef5-4088-7889-baa5-4958cd92fe6e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	387	01a01227-bfb0-769c-96ff-2dd948fcc1c2	2026-08-17 23:56:30+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-17T23:56:30Z", "completion_id": "01a01227-bfb0-7d4e-8c39-20c255511bda", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	388	01a012ae-9350-7331-a53a-76ee21c1a65a	2026-08-18 02:23:46+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T02:23:46Z", "completion_id": "01a012ae-9350-70ce-b660-aa8506cf4b69", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	389	01a0148f-8468-72ec-933b-4977fa7025ee	2026-08-18 11:09:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T11:09:05Z", "completion_id": "01a0148f-8468-79fd-9a7b-a2c5a440ceda", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	39	019e2b60-3590-7530-99c3-3dc6d5276a1e	2026-05-15 11:23:06+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-15", "performed_at": "2026-05-15T11:23:06Z", "completion_id": "019e2b60-3590-7b43-a12b-ab86b484aca2", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	390	01a014a7-8cc0-7595-a2b2-b254872d4699	2026-08-18 11:35:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-18", "performed_at": "2026-08-18T11:35:20Z", "completion_id": "01a014a7-8cc0-7c31-a783-4224a40d8afa", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	391	01a017c8-1a28-741b-916e-951ddb252f72	2026-08-19 02:09:45+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T02:09:45Z", "completion_id": "01a017c8-1a28-78f0-86b2-d76f503ca099", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	392	01a01901-a7b0-78cd-a52b-0e94b6bc323d	2026-08-19 07:52:14+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-19", "performed_at": "2026-08-19T07:52:14Z", "completion_id": "01a01901-a7b0-73bb-bec9-fe49836753f9", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	393	01a01c7e-f730-78f5-b032-e4ec89c94354	2026-08-20 00:07:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T00:07:58Z", "completion_id": "01a01c7e-f730-7ae4-a4b4-50dd35c82fb4", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	394	01a01dd2-a050-70a6-9503-08d1eb1dd1a1	2026-08-20 06:18:58+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T06:18:58Z", "completion_id": "01a01dd2-a050-7d35-991f-ac9b81c3cf0c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	395	01a01e48-c668-75fd-9f56-182d455e85b9	2026-08-20 08:28:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T08:28:01Z", "completion_id": "01a01e48-c668-718f-a62b-7e56e310a4e7", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	396	01a01e9d-a4f8-7897-a2bb-e760f180f6ac	2026-08-20 10:00:43+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-20", "performed_at": "2026-08-20T10:00:43Z", "completion_id": "01a01e9d-a4f8-7c62-a9e8-6a57d177a4bb", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	397	01a021d9-e050-770a-bf73-7eec590c24c0	2026-08-21 01:05:22+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T01:05:22Z", "completion_id": "01a021d9-e050-73bd-ac0d-419d238947b2", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	398	01a02304-5a78-740b-ae96-47494f8240c5	2026-08-21 06:31:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-21", "performed_at": "2026-08-21T06:31:23Z", "completion_id": "01a02304-5a78-7216-8093-8afdbc40f75c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	399	01a0271c-4fd0-7325-9c7a-5134ffd0da11	2026-08-22 01:36:02+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T01:36:02Z", "completion_id": "01a0271c-4fd0-75b1-9b1b-7796944f8898", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	4	019df7aa-91a0-75a2-b610-041fa474b795	2026-05-05 10:24:04+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-05", "performed_at": "2026-05-05T10:24:04Z", "completion_id": "019df7aa-91a0-72cc-99ba-22cc87908fee", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	40	019e2daf-3288-7f1e-96f0-a394c4588b3a	2026-05-15 22:08:37+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-15T22:08:37Z", "completion_id": "019e2daf-3288-7c3a-8799-a032936f7013", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	400	01a02798-c330-72c4-9c55-818dad5d1679	2026-08-22 03:51:58+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T03:51:58Z", "completion_id": "01a02798-c330-7624-a163-c5746eb9117d", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	401	01a027b7-0930-7553-9de9-251b5c673f49	2026-08-22 04:25:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-22", "performed_at": "2026-08-22T04:25:02Z", "completion_id": "01a027b7-0930-794e-9478-b62b1f78e95b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	402	01a02bc7-ea08-7993-8659-e147de268cb0	2026-08-22 23:21:57+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-22T23:21:57Z", "completion_id": "01a02bc7-ea08-7e29-b657-b6505557af84", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	403	01a02d20-c348-7c7a-bf1e-c1782d26894d	2026-08-23 05:38:37+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-23", "performed_at": "2026-08-23T05:38:37Z", "completion_id": "01a02d20-c348-70b7-9f95-591eb6f094d0", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	404	01a02d57-d8d8-7187-81f0-438a63c30d69	2026-08-23 06:38:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T06:38:47Z", "completion_id": "01a02d57-d8d8-7a3a-902d-47bb350b01a3", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	405	01a02e3a-e9c0-77b9-9b6b-860f65ddda96	2026-08-23 10:46:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T10:46:48Z", "completion_id": "01a02e3a-e9c0-7037-8ac3-0b561759f633", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	406	01a02e5a-7bc8-739f-834f-50d100c713a0	2026-08-23 11:21:17+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-23", "performed_at": "2026-08-23T11:21:17Z", "completion_id": "01a02e5a-7bc8-7e59-9798-d4b219ebd690", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	407	01a0315b-2cf0-7b3b-8f48-4798f7a1ea03	2026-08-24 01:20:54+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T01:20:54Z", "completion_id": "01a0315b-2cf0-7196-80ec-9dd652e62805", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	408	01a0315d-1150-7fb9-b729-fb8764e252c9	2026-08-24 01:22:58+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T01:22:58Z", "completion_id": "01a0315d-1150-77fe-b896-b5bd181ccb83", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	409	01a03180-8f40-798f-a871-89b49f923247	2026-08-24 02:01:44+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-24", "performed_at": "2026-08-24T02:01:44Z", "completion_id": "01a03180-8f40-7565-9b1e-17cdc1c6b59f", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	41	019e2ef7-d758-70a3-87ed-1d219a9b8ad9	2026-05-16 04:07:35+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T04:07:35Z", "completion_id": "019e2ef7-d758-7fbf-896e-fa1af004b557", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	410	01a03271-8e90-7483-b560-7f6dbf44170a	2026-08-24 06:24:58+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T06:24:58Z", "completion_id": "01a03271-8e90-7ca0-9f70-b61b4e2c7390", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	411	01a032ff-dc40-731c-98cd-cdb3a40e6aa4	2026-08-24 09:00:24+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-24", "performed_at": "2026-08-24T09:00:24Z", "completion_id": "01a032ff-dc40-7774-9852-36067d8ecb94", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	412	01a035f8-7ee8-75b8-9dde-2d2d3fc131f2	2026-08-24 22:51:13+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-24T22:51:13Z", "completion_id": "01a035f8-7ee8-769b-b438-b840ece0876c", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	413	01a036db-2e28-774a-9124-de6d736d489e	2026-08-25 02:58:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T02:58:49Z", "completion_id": "01a036db-2e28-73f3-ad02-235f2417e801", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	414	01a03895-b350-7ff3-8111-ec8ddc7a349f	2026-08-25 11:02:10+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-25", "performed_at": "2026-08-25T11:02:10Z", "completion_id": "01a03895-b350-7306-9a01-1a13717c8232", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	415	01a03b6b-8bb8-771b-af82-46ac508694a4	2026-08-26 00:14:59+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T00:14:59Z", "completion_id": "01a03b6b-8bb8-7fda-80ae-4bed5122a26f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	416	01a03cc4-f580-7493-ab0c-bacdbb6655a4	2026-08-26 06:32:16+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T06:32:16Z", "completion_id": "01a03cc4-f580-7196-aac2-9fbe3f866de5", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	417	01a03cea-1568-7f45-846b-043d2643c407	2026-08-26 07:12:49+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T07:12:49Z", "completion_id": "01a03cea-1568-7f64-8938-39837635bacb", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	418	01a03d9e-fde8-7876-b9b0-b32b187b6c8b	2026-08-26 10:30:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-26", "performed_at": "2026-08-26T10:30:25Z", "completion_id": "01a03d9e-fde8-70f5-94dc-2e8f828afe7a", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	419	01a04016-5300-72a8-bd33-7cbf4122cee3	2026-08-26 22:00:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-26T22:00:00Z", "completion_id": "01a04016-5300-7286-85c7-d54a9b2711e1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	42	019e2fda-2108-74ea-ba18-e3315f3f0542	2026-05-16 08:14:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-16", "performed_at": "2026-05-16T08:14:45Z", "completion_id": "019e2fda-2108-74ca-85aa-997e41e38f3a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	420	01a0417e-bca0-793b-ab97-2464a23b2a17	2026-08-27 04:33:40+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T04:33:40Z", "completion_id": "01a0417e-bca0-794c-bcf3-ed8337cfdea4", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	421	01a042de-e110-7921-836e-90e087d5dbc2	2026-08-27 10:58:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T10:58:18Z", "completion_id": "01a042de-e110-7d93-8202-3dd49c56c92c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	422	01a04342-f240-70d1-b8bb-7c0c5ca7aa91	2026-08-27 12:47:36+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-27", "performed_at": "2026-08-27T12:47:36Z", "completion_id": "01a04342-f240-7af9-a850-f1c50e61a80c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	423	01a04576-58b8-7474-908b-e6cfd4072c7d	2026-08-27 23:02:59+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-27T23:02:59Z", "completion_id": "01a04576-58b8-7ee8-9bbe-32c27dd915fc", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	424	01a04776-7648-7553-9874-d0984f77476b	2026-08-28 08:22:21+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T08:22:21Z", "completion_id": "01a04776-7648-7aed-9230-82c2324cd77c", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	425	01a047b1-0290-72b0-9137-a96ab3ee38a6	2026-08-28 09:26:18+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-28", "performed_at": "2026-08-28T09:26:18Z", "completion_id": "01a047b1-0290-74ad-add0-a322856afbfb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	426	01a04b5b-da50-721c-917a-8ad8a4c2e6f1	2026-08-29 02:31:46+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T02:31:46Z", "completion_id": "01a04b5b-da50-7000-ada8-1fe6534feb77", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	427	01a04caf-be08-7aa2-a5db-b80a44282df3	2026-08-29 08:43:01+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T08:43:01Z", "completion_id": "01a04caf-be08-7d60-8dcb-533bf3fb3d3b", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	428	01a04ce3-6c80-76ec-935c-e45b47e4fd23	2026-08-29 09:39:28+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T09:39:28Z", "completion_id": "01a04ce3-6c80-754a-a7ec-996af1d199c5", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	429	01a04d2e-3508-73d3-9de1-6d91c6f1d4c2	2026-08-29 11:01:09+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-29", "performed_at": "2026-08-29T11:01:09Z", "completion_id": "01a04d2e-3508-7079-887e-1b4847d04b4f", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	43	019e32e1-0808-73a2-978a-69283710cca6	2026-05-16 22:21:09+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-16T22:21:09Z", "completion_id": "019e32e1-0808-7c85-b70f-d32a9d71c04d", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	430	01a04f9a-f330-714d-827e-372a92f1cb8e	2026-08-29 22:19:10+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-29T22:19:10Z", "completion_id": "01a04f9a-f330-7283-bd5a-75e1a74e978f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	431	01a04fcd-e240-7ffa-9d1c-3e93bde1c23d	2026-08-29 23:14:48+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-29T23:14:48Z", "completion_id": "01a04fcd-e240-7ec0-80d8-99a563f978cd", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	432	01a05054-0230-792d-9a3f-5ec8c6803684	2026-08-30 01:41:18+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T01:41:18Z", "completion_id": "01a05054-0230-779d-bba0-af095c742f41", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	433	01a050c8-c4d0-7dde-a5f8-f3bd30adcf61	2026-08-30 03:48:50+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-30", "performed_at": "2026-08-30T03:48:50Z", "completion_id": "01a050c8-c4d0-793b-8cd3-3aff0f80bc9a", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	434	01a051a9-b6c0-7cbb-9145-ee7b476262f8	2026-08-30 07:54:32+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-08-30", "performed_at": "2026-08-30T07:54:32Z", "completion_id": "01a051a9-b6c0-75ea-99be-321d12fb8389", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	435	01a0557d-d4e8-71df-866d-e45f1d8ba232	2026-08-31 01:45:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T01:45:05Z", "completion_id": "01a0557d-d4e8-7176-8374-b0e83f707314", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	436	01a055d5-f380-73ba-9088-9d9b9c0580a1	2026-08-31 03:21:20+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T03:21:20Z", "completion_id": "01a055d5-f380-7e28-bd5a-bab6fa521c57", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	437	01a0561c-b4c8-7843-ab53-86c5ef778264	2026-08-31 04:38:37+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-08-31", "performed_at": "2026-08-31T04:38:37Z", "completion_id": "01a0561c-b4c8-75f6-bff1-856c91b9ed78", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	438	01a056dc-3438-7b5f-8775-5f55265115d9	2026-08-31 08:07:47+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T08:07:47Z", "completion_id": "01a056dc-3438-7afc-8c6d-7e9e7e2191d2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	439	01a056ec-ed78-77a3-a3b1-62083a99f6dd	2026-08-31 08:26:03+00	1	{"type": "completion_submitted", "local_date": "2026-08-31", "completion_id": "01a056ec-ed78-7973-90d4-40235dc9bf06", "challenge_code": "train-500km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	44	019e335e-b000-7ac2-8138-91a417822192	2026-05-17 00:38:24+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T00:38:24Z", "completion_id": "019e335e-b000-7ac4-9bec-afc608f4e2dd", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	440	01a05745-71a0-78c0-bd62-78b8fb323c01	2026-08-31 10:02:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-08-31", "performed_at": "2026-08-31T10:02:44Z", "completion_id": "01a05745-71a0-78be-8df3-2b288e0d8544", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	441	01a05ab2-5dd0-7626-b452-ff489892472a	2026-09-01 02:00:34+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T02:00:34Z", "completion_id": "01a05ab2-5dd0-77d9-9d34-b40d2f8bc927", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	442	01a05ae5-a2d0-7426-aea9-abcfc43a15f3	2026-09-01 02:56:34+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T02:56:34Z", "completion_id": "01a05ae5-a2d0-7ab1-8624-d02610a96500", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	443	01a05b12-d138-7315-add9-4d3cf2ec2159	2026-09-01 03:45:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-09-01", "performed_at": "2026-09-01T03:45:55Z", "completion_id": "01a05b12-d138-7e32-b2de-e1a82268f77d", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	45	019e33e8-4a90-769a-b39f-c395234dd685	2026-05-17 03:08:42+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T03:08:42Z", "completion_id": "019e33e8-4a90-71df-81fe-84abf3b132f4", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	46	019e34d7-cef8-7b49-abf3-2087c15efd9e	2026-05-17 07:30:19+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-17", "performed_at": "2026-05-17T07:30:19Z", "completion_id": "019e34d7-cef8-784e-afbd-ae8cab047022", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	47	019e3504-1ad0-7137-9b79-bec9d0bbca35	2026-05-17 08:18:42+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-17", "performed_at": "2026-05-17T08:18:42Z", "completion_id": "019e3504-1ad0-77b6-a987-bfb34266cf8d", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	48	019e3825-2538-7dcd-a574-564e9018fc70	2026-05-17 22:53:39+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-17T22:53:39Z", "completion_id": "019e3825-2538-7833-905f-c1d06252263e", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	49	019e3978-97a8-747f-8d07-1437f898d56e	2026-05-18 05:04:25+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T05:04:25Z", "completion_id": "019e3978-97a8-732a-866a-f8db833de7c1", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	5	019dfb90-6ec0-7ed1-a4aa-4b922105797c	2026-05-06 04:34:00+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T04:34:00Z", "completion_id": "019dfb90-6ec0-7721-a850-5f8ad4862f80", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	50	019e3b04-9e78-7296-8489-c5c9639b38b6	2026-05-18 12:16:59+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T12:16:59Z", "completion_id": "019e3b04-9e78-79f4-ac50-027d29b10b7e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	51	019e3b26-18c8-7037-98dd-0baed15111e4	2026-05-18 12:53:33+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-18", "performed_at": "2026-05-18T12:53:33Z", "completion_id": "019e3b26-18c8-752e-8b2a-8e018d9e9fae", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	52	019e3e51-aa80-79ff-940b-476c00a19c6b	2026-05-19 03:40:00+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T03:40:00Z", "completion_id": "019e3e51-aa80-7d21-b2e3-04c1ef2c423f", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	53	019e3f2f-3170-7583-b1e2-54240405aa61	2026-05-19 07:41:58+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T07:41:58Z", "completion_id": "019e3f2f-3170-762c-bb6f-e91ba26d0d4c", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	54	019e3f39-0128-7484-8aae-a357c10f3f13	2026-05-19 07:52:41+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T07:52:41Z", "completion_id": "019e3f39-0128-7884-815d-38d46ce9772f", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	55	019e3f6c-c710-7c03-9467-dbb090bbd959	2026-05-19 08:49:14+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-19", "performed_at": "2026-05-19T08:49:14Z", "completion_id": "019e3f6c-c710-7e9f-9f3f-5e46f685ff0b", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	56	019e43d8-1840-7b55-aacb-c0bc96dc5aee	2026-05-20 05:24:56+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T05:24:56Z", "completion_id": "019e43d8-1840-7d07-9120-960c00c49a7c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	57	019e44c0-8ff8-76f9-90b1-fefad44aa514	2026-05-20 09:38:51+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T09:38:51Z", "completion_id": "019e44c0-8ff8-740f-919b-bc851125a08a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	58	019e4517-1c38-7f32-a066-fc6d25cf7ab2	2026-05-20 11:13:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-20", "performed_at": "2026-05-20T11:13:23Z", "completion_id": "019e4517-1c38-71a0-bac8-ff46bc7e86d9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	59	019e47dc-56b8-706f-ae03-49f0de8c4af7	2026-05-21 00:08:03+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T00:08:03Z", "completion_id": "019e47dc-56b8-7820-9183-bca226f91def", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	6	019dfcd9-3aa0-73b4-9d20-637a5460ef88	2026-05-06 10:33:08+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-06", "performed_at": "2026-05-06T10:33:08Z", "completion_id": "019dfcd9-3aa0-7031-8441-072729bf8cdb", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	60	019e47e9-b880-7041-a0eb-e5dd3bfa3cbc	2026-05-21 00:22:40+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T00:22:40Z", "completion_id": "019e47e9-b880-7eef-a6ed-a791bb4a0966", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	61	019e4905-9478-7972-81ab-16a592b7ef81	2026-05-21 05:32:43+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T05:32:43Z", "completion_id": "019e4905-9478-7587-9bcf-45e9fd0d5f88", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	62	019e4a44-7160-791a-b9f5-d772ffedd6f6	2026-05-21 11:21:00+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-21", "performed_at": "2026-05-21T11:21:00Z", "completion_id": "019e4a44-7160-7d9e-9d45-ebc4f8845368", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	63	019e4def-e560-7019-83d7-20b79c5da733	2026-05-22 04:27:08+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T04:27:08Z", "completion_id": "019e4def-e560-7833-bbdb-cd99c3b4d3ec", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	64	019e4e4e-8408-7c11-a484-050a1ea14fe6	2026-05-22 06:10:29+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T06:10:29Z", "completion_id": "019e4e4e-8408-7240-bed1-85e38ca235af", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	65	019e4e5a-d078-7671-9b78-cd64efe02b27	2026-05-22 06:23:55+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T06:23:55Z", "completion_id": "019e4e5a-d078-7130-91d6-b4d997b27ad2", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	66	019e4eb3-ba30-7ab1-b81f-198a08435065	2026-05-22 08:01:02+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-22", "performed_at": "2026-05-22T08:01:02Z", "completion_id": "019e4eb3-ba30-71c4-8339-17723f9868be", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	67	019e536f-4a58-7a3c-8fcc-57f8689025bc	2026-05-23 06:04:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T06:04:23Z", "completion_id": "019e536f-4a58-74d4-bdd6-1f91e4f8e700", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	68	019e5443-b540-7a9b-bb62-abefe8a8e058	2026-05-23 09:56:24+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-23", "performed_at": "2026-05-23T09:56:24Z", "completion_id": "019e5443-b540-787e-88d9-4e9aa515b68d", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	69	019e574f-ef88-7177-9f1f-a72f16f46c53	2026-05-24 00:08:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T00:08:37Z", "completion_id": "019e574f-ef88-7098-b66d-348018d846b3", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	7	019dff71-b800-7d1c-a5ba-cad77f270d58	2026-05-06 22:38:56+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-06T22:38:56Z", "completion_id": "019dff71-b800-7af3-9562-4518c2b9c3bf", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	70	019e57b0-f760-748d-8b17-9e270bbdf7cb	2026-05-24 01:54:36+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T01:54:36Z", "completion_id": "019e57b0-f760-7ac7-ad33-5d891622bcbf", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	71	019e5823-25d8-7172-8036-d1e2e89ffb69	2026-05-24 03:59:19+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T03:59:19Z", "completion_id": "019e5823-25d8-7d7b-aa4b-23a789bad094", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	72	019e58b5-dc70-7fb7-9229-bd58e081073e	2026-05-24 06:39:34+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 12900, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 1, "local_date": "2026-05-24", "performed_at": "2026-05-24T06:39:34Z", "completion_id": "019e58b5-dc70-7512-a2b5-0a278bb0cc1f", "challenge_code": "refuse-junk-mail"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	73	019e5900-1088-7496-9f98-e4dd18234327	2026-05-24 08:00:37+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-24", "performed_at": "2026-05-24T08:00:37Z", "completion_id": "019e5900-1088-7b19-8243-11f4feb279df", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	74	019e5ce4-f790-7d1c-b4de-7c35db095d26	2026-05-25 02:09:30+00	1	{"type": "completion_approved", "points": 40, "savings": {"co2e_g": 3400, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "energy", "difficulty": 2, "local_date": "2026-05-25", "performed_at": "2026-05-25T02:09:30Z", "completion_id": "019e5ce4-f790-7c24-aba2-ead1dded3c39", "challenge_code": "heating-down-1c-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	75	019e5d20-5e98-7576-96a5-9569e50fb5d6	2026-05-25 03:14:23+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T03:14:23Z", "completion_id": "019e5d20-5e98-7c2a-b37c-583dfeb27b5e", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	76	019e5daa-1c50-709b-96c5-74803332cd54	2026-05-25 05:44:50+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T05:44:50Z", "completion_id": "019e5daa-1c50-79ab-82b1-35d79b268399", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	77	019e5e45-a8a0-7e8f-800c-6a9e321719b0	2026-05-25 08:34:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-25", "performed_at": "2026-05-25T08:34:44Z", "completion_id": "019e5e45-a8a0-7d5e-b8a4-b56024313496", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	78	019e620f-8d98-78fb-a8cc-6c3c31c326a7	2026-05-26 02:14:07+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T02:14:07Z", "completion_id": "019e620f-8d98-7a14-99ae-ecb9e64596cf", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	79	019e62ed-cc20-7e37-bd67-21ca05b00296	2026-05-26 06:16:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T06:16:52Z", "completion_id": "019e62ed-cc20-7cbc-9a55-df1ebfdb8077", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	8	019dfff2-84a8-7fc7-a9b1-d668108852af	2026-05-07 00:59:37+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-07T00:59:37Z", "completion_id": "019dfff2-84a8-78db-9e03-4e385aa65247", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	80	019e6334-6a40-720f-b781-d4b2109c9ba7	2026-05-26 07:34:00+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T07:34:00Z", "completion_id": "019e6334-6a40-776e-8ef9-e2ada3800b2c", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	81	019e6420-aab8-7968-b3c9-06680179641d	2026-05-26 11:52:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-26", "performed_at": "2026-05-26T11:52:03Z", "completion_id": "019e6420-aab8-7d9c-a529-ecf6f298644a", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	82	019e68ba-7270-7eae-b9ff-2575e33581d6	2026-05-27 09:18:30+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T09:18:30Z", "completion_id": "019e68ba-7270-748a-9f52-5bc79b37f8c1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	83	019e6944-5738-7af2-890b-5856ecb05a07	2026-05-27 11:49:07+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T11:49:07Z", "completion_id": "019e6944-5738-7d3e-95ab-53180a264283", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	84	019e6959-0fe8-7184-889f-e687350952c7	2026-05-27 12:11:45+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-27", "performed_at": "2026-05-27T12:11:45Z", "completion_id": "019e6959-0fe8-7f0f-b915-3f091cafcf67", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	85	019e6c6b-7c20-77df-83fe-1b90c57ced57	2026-05-28 02:30:44+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T02:30:44Z", "completion_id": "019e6c6b-7c20-71d1-881c-20347227738f", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	86	019e6d19-b998-78ef-86ca-00ca196611a9	2026-05-28 05:41:03+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T05:41:03Z", "completion_id": "019e6d19-b998-72ed-bea3-59608e13f238", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	87	019e6d9c-fb28-7046-8aba-dde96736cf3f	2026-05-28 08:04:25+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T08:04:25Z", "completion_id": "019e6d9c-fb28-793e-a269-c7ee9cb7f1e1", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	88	019e6dbd-aa58-7728-aa33-ea0a4e4bda83	2026-05-28 08:40:07+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-28", "performed_at": "2026-05-28T08:40:07Z", "completion_id": "019e6dbd-aa58-74ab-8366-a4d3a2ab0270", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	89	019e7103-82a0-7a80-a286-ae8b5fabf794	2026-05-28 23:55:16+00	1	{"type": "completion_approved", "points": 20, "savings": {"co2e_g": 4120, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "food", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-28T23:55:16Z", "completion_id": "019e7103-82a0-70ad-9bad-c85a7acd095b", "challenge_code": "vegetarian-meal"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	9	019e0030-2218-78c2-8702-137d5ce9200e	2026-05-07 02:06:55+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-07", "performed_at": "2026-05-07T02:06:55Z", "completion_id": "019e0030-2218-7477-af30-9ca60be1bce3", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	90	019e71f9-15d0-7bfc-9f63-d02b1c5e4b24	2026-05-29 04:23:30+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T04:23:30Z", "completion_id": "019e71f9-15d0-7aac-bf5d-d00065ec6067", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	91	019e720d-1eb8-7371-b8a8-64f369b1849c	2026-05-29 04:45:23+00	1	{"type": "completion_approved", "points": 25, "savings": {"co2e_g": 1380, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "mobility", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T04:45:23Z", "completion_id": "019e720d-1eb8-7153-959a-4971e344a2ea", "challenge_code": "metro-10km"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	92	019e72c3-e3c8-74e2-947b-4ac5ae5252e1	2026-05-29 08:05:01+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-29", "performed_at": "2026-05-29T08:05:01Z", "completion_id": "019e72c3-e3c8-72b7-aef6-13ed2937bcee", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	93	019e781f-b360-7aa7-8fa2-4fe1d2ade607	2026-05-30 09:03:24+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T09:03:24Z", "completion_id": "019e781f-b360-7136-a7b3-4a10b151d2b9", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	94	019e7840-2be0-70d0-ad5e-204bcf3800a0	2026-05-30 09:38:52+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T09:38:52Z", "completion_id": "019e7840-2be0-7068-97dd-251af6501bf9", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	95	019e784f-0890-7156-b1d9-0c756bb767ca	2026-05-30 09:55:06+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 50, "waste_g": null, "water_ml": 36000, "energy_wh": 1050}, "category": "water", "difficulty": 1, "local_date": "2026-05-30", "performed_at": "2026-05-30T09:55:06Z", "completion_id": "019e784f-0890-7bb8-9845-8cf0dca744b0", "challenge_code": "three-minute-shower"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	96	019e7b55-b110-7353-8d2a-47b245147f1d	2026-05-31 00:01:14+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T00:01:14Z", "completion_id": "019e7b55-b110-77f8-ac5e-00a4f48a2233", "challenge_code": "tap-water-1-5l"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	97	019e7d2d-ff38-7c84-a7a0-42ae6d8ff1da	2026-05-31 08:37:07+00	1	{"type": "completion_approved", "points": 10, "savings": {"co2e_g": 100, "waste_g": null, "water_ml": null, "energy_wh": 2000}, "category": "energy", "difficulty": 1, "local_date": "2026-05-31", "performed_at": "2026-05-31T08:37:07Z", "completion_id": "019e7d2d-ff38-777a-936c-b769d52fc246", "challenge_code": "air-dry-laundry"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	98	019e7d43-d510-70db-a3d9-fe9f217288e2	2026-05-31 09:00:58+00	1	{"type": "completion_approved", "points": 30, "savings": {"co2e_g": 580, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "waste", "difficulty": 2, "local_date": "2026-05-31", "performed_at": "2026-05-31T09:00:58Z", "completion_id": "019e7d43-d510-7437-b854-ebe86e2bdfb6", "challenge_code": "no-food-waste-week"}
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	99	019e8093-b7a8-7545-895c-74248a7975b2	2026-06-01 00:27:05+00	1	{"type": "completion_approved", "points": 5, "savings": {"co2e_g": 480, "waste_g": null, "water_ml": null, "energy_wh": null}, "category": "water", "difficulty": 1, "local_date": "2026-06-01", "performed_at": "2026-06-01T00:27:05Z", "completion_id": "019e8093-b7a8-767b-b615-859f605922b0", "challenge_code": "tap-water-1-5l"}
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
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	443	01a05b12-d138-7315-add9-4d3cf2ec2159	2026-09-01 03:45:55+00
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
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	energy	43	930	69300	43	0	0	0	0	354000	28
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	food	103	2060	424360	103	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	goods	1	40	23200	1	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	learning	1	40	0	0	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	mobility	80	2125	220020	80	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	waste	18	540	22760	18	0	0	0	0	0	0
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	water	192	1320	61200	192	2592000	72	0	0	75600	72
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

COPY public.users (id, email, display_name, password_hash, role, status, language, time_zone, joined_at) FROM stdin;
019dda65-d500-714a-b2cc-869bf39d444f	marcos.oliveira@demo.example	Marcos Oliveira	!	coach	active	en	Europe/Lisbon	2026-04-29 18:00:00+00
019dda65-d500-764c-9eba-f50a20ffee13	claire.bernard@demo.example	Claire Bernard	!	coach	active	fr	Europe/Paris	2026-04-29 18:00:00+00
019df4ca-6c80-7dd8-8aba-a2a4de7947b3	yuki.tanaka@demo.example	Yuki Tanaka	!	learner	active	en	Asia/Tokyo	2026-05-04 21:00:00+00
019df5dd-1500-71d5-86a4-aded769fbbbd	jeanbaptiste.hoarau@demo.example	Jean-Baptiste Hoarau	!	learner	active	fr	Indian/Reunion	2026-05-05 02:00:00+00
019dfb71-4e00-7b2b-96fb-d11ec9a70209	karim.benali@demo.example	Karim Benali	!	learner	active	fr	Europe/Paris	2026-05-06 04:00:00+00
019e062b-e300-7677-899a-554f6beb7ec3	aminata.diallo@demo.example	Aminata Diallo	!	learner	active	fr	Africa/Dakar	2026-05-08 06:00:00+00
019e25ed-c500-7d55-adfe-09786c72a244	ines.celestine@demo.example	Inès Célestine	!	learner	active	fr	America/Guadeloupe	2026-05-14 10:00:00+00
019e3e9a-e880-7be8-a322-577f33cebb91	tiago.ferreira@demo.example	Tiago Ferreira	!	learner	active	en	Europe/Lisbon	2026-05-19 05:00:00+00
019e6270-7e00-743b-82e5-e422dbbfd50c	maelle.legoff@demo.example	Maëlle Le Goff	!	learner	active	fr	Europe/Paris	2026-05-26 04:00:00+00
019eaa52-9780-7927-937d-018e7ea6288a	oksana.kovalenko@demo.example	Oksana Kovalenko	!	learner	active	en	Europe/Kyiv	2026-06-09 03:00:00+00
019ef3ec-2500-7e13-b709-ae6edf32cb20	noah.tremblay@demo.example	Noah Tremblay	!	learner	active	fr	America/Toronto	2026-06-23 10:00:00+00
019f7361-8a00-790e-85cc-30e1ebdc4149	lea.moreau@demo.example	Léa Moreau	!	learner	active	fr	Europe/Paris	2026-07-18 04:00:00+00
019fef31-1880-7ebf-84f6-8ae8dab62b6f	priya.natarajan@demo.example	Priya Natarajan	!	learner	active	en	Europe/London	2026-08-11 05:00:00+00
01a055f9-5a00-7fec-98c9-4187092944da	hugo.lefevre@demo.example	Hugo Lefèvre	!	learner	active	fr	Europe/Paris	2026-08-31 04:00:00+00
01a05e20-c100-70cf-8998-92d5b2e1cead	sylvie.garnier@demo.example	Sylvie Garnier	!	admin	active	fr	Europe/Paris	2026-09-01 18:00:00+00
\.


--
-- Name: audit_events_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.audit_events_number_seq', 23, true);


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
-- Name: ix_idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);


--
-- Name: ix_pending_projections_available_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pending_projections_available_at ON public.pending_projections USING btree (available_at);


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

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.user_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();


--
-- Name: audit_events fk_audit_events_actor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_events
    ADD CONSTRAINT fk_audit_events_actor_id FOREIGN KEY (actor_id) REFERENCES public.users(id);


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
-- Name: ledger_entries fk_ledger_entries_user_id_completion_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_user_id_completion_id FOREIGN KEY (user_id, completion_id) REFERENCES public.completions(user_id, id);


--
-- Name: ledger_entries fk_ledger_entries_user_id_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT fk_ledger_entries_user_id_seq FOREIGN KEY (user_id, seq) REFERENCES public.user_events(user_id, seq);


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


