/** Refusals in the user's language: by their code where a learner can meet them, in the service's words otherwise. */
import { Offline, Problem } from "./api.js";
import { dateTime, defineTexts } from "./i18n.js";

const text = defineTexts({
  en: {
    offline: "You seem to be offline. Check your connection and try again.",
    broken: "Something went wrong in this page. Reload it and try again.",
    invalid_credentials: "This e-mail and password do not belong together. Check both and try again.",
    too_many_attempts: "Too many attempts. Wait a few minutes and try again.",
    rate_limit_exceeded: "That was a lot at once. Wait a moment and try again.",
    email_taken: "There is already an account with this e-mail. Log in instead.",
    registration_closed: "Registration is closed. Ask whoever runs the programme.",
    invalid_invitation: "This invitation is unknown, used or expired. Ask for a new one.",
    common_password: "This password is too common. Choose one that nobody else would think of.",
    invalid_link: "This link was used before or has expired. Ask for a new one.",
    mail_off: "No mail is sent here. Ask whoever runs the programme: they can set a new password.",
    wrong_registration_password: "This is not the password that was chosen at the registration.",
    wrong_password: "The current password is not right.",
    not_permitted: "You are not allowed to do this.",
    already_completed: "You have already done this one.",
    already_completed_until: "You have already done this one. It can be done again from {when}.",
    challenge_closed: "This challenge is not open on that day.",
    challenge_retired: "This challenge no longer exists.",
    prerequisite_missing: "Another challenge comes first.",
    performed_out_of_range: "That is too long ago: a challenge can be entered up to 48 hours later.",
    daily_points_reached: "You have reached today's maximum of self-reported points. Well done! Come back tomorrow.",
    unknown_join_code: "No cohort has this code. Check it with your coach.",
    already_in_cohort: "You are already in a cohort.",
    own_completion: "Nobody reviews their own completions.",
    wrong_completion_status: "Someone else has decided on this one already.",
    store_unavailable: "The service is having difficulties. Try again in a moment.",
    overloaded: "The service is very busy. Try again in a moment.",
    unknown_time_zone: "This time zone is unknown.",
    pause_refused: "This pause is not possible: at most 30 days, within a year, and 60 days a year in all.",
    validation_failed: "Some fields need your attention.",
    missing: "Fill in this field.",
    string_too_short: "This is too short.",
    string_too_long: "This is too long.",
    email: "This is not an e-mail address.",
  },
  fr: {
    offline: "Vous semblez hors ligne. Vérifiez votre connexion et réessayez.",
    broken: "Une erreur s’est produite dans cette page. Rechargez-la et réessayez.",
    invalid_credentials: "Cet e-mail et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.",
    too_many_attempts: "Trop de tentatives. Attendez quelques minutes et réessayez.",
    rate_limit_exceeded: "C’est beaucoup d’un coup. Attendez un instant et réessayez.",
    email_taken: "Un compte existe déjà avec cet e-mail. Connectez-vous plutôt.",
    registration_closed: "Les inscriptions sont fermées. Adressez-vous aux organisateurs du programme.",
    invalid_invitation: "Cette invitation est inconnue, utilisée ou expirée. Demandez-en une autre.",
    common_password: "Ce mot de passe est trop courant. Choisissez-en un auquel personne ne penserait.",
    invalid_link: "Ce lien a déjà servi ou a expiré. Demandez-en un nouveau.",
    mail_off: "Aucun courriel ne part d’ici. Les organisateurs du programme peuvent vous donner un nouveau mot de passe.",
    wrong_registration_password: "Ce n’est pas le mot de passe choisi à l’inscription.",
    wrong_password: "Le mot de passe actuel n’est pas le bon.",
    not_permitted: "Vous n’avez pas le droit de faire cela.",
    already_completed: "Vous avez déjà réussi ce défi.",
    already_completed_until: "Vous avez déjà réussi ce défi. Il pourra être refait à partir du {when}.",
    challenge_closed: "Ce défi n’est pas ouvert ce jour-là.",
    challenge_retired: "Ce défi n’existe plus.",
    prerequisite_missing: "Un autre défi doit être réussi avant.",
    performed_out_of_range: "C’est trop ancien : un défi se déclare au plus tard 48 heures après.",
    daily_points_reached: "Vous avez atteint le maximum de points déclarés pour aujourd’hui. Bravo ! Revenez demain.",
    unknown_join_code: "Aucun groupe n’a ce code. Vérifiez-le avec votre coach.",
    already_in_cohort: "Vous êtes déjà dans un groupe.",
    own_completion: "Personne ne valide ses propres défis.",
    wrong_completion_status: "Quelqu’un d’autre a déjà décidé.",
    store_unavailable: "Le service rencontre des difficultés. Réessayez dans un instant.",
    overloaded: "Le service est très sollicité. Réessayez dans un instant.",
    unknown_time_zone: "Ce fuseau horaire est inconnu.",
    pause_refused: "Cette pause n’est pas possible : 30 jours au plus, dans l’année à venir, et 60 jours par an en tout.",
    validation_failed: "Certains champs sont à revoir.",
    missing: "Remplissez ce champ.",
    string_too_short: "C’est trop court.",
    string_too_long: "C’est trop long.",
    email: "Ce n’est pas une adresse e-mail.",
  },
});
/** @typedef {Parameters<typeof text>[0]} Key */

/**
 * Says in a sentence what went wrong.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Offline) return text("offline");
  if (!(error instanceof Problem)) {
    console.error(error);
    return text("broken");
  }
  const next = /** @type {{ next_allowed_at?: string }} */ (error.document).next_allowed_at;
  if (error.code === "already_completed" && next) return text("already_completed_until", { when: dateTime(next) });
  return known(error.code) ?? `${error.document.detail} ${error.document.remedy}`;
}

/**
 * Returns the fault of a field, or undefined if it has none.
 * @param {unknown} error
 * @param {string} pointer The field's place in the body, such as `/email`.
 */
export function faultOf(error, pointer) {
  if (!(error instanceof Problem)) return undefined;
  const fault = error.document.errors?.find((one) => one.pointer === pointer);
  if (!fault) return undefined;
  if (fault.code === "value_error" && pointer.endsWith("email")) return text("email");
  return known(fault.code) ?? fault.detail;
}

/** @param {string} code */
function known(code) {
  const words = text(/** @type {Key} */ (code));
  return words === code ? undefined : words;
}
