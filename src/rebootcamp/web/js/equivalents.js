/**
 * What savings amount to, in things that people know, with the source of each figure.
 *
 * Factors are those of the catalogue's sources, read in 2026. Where there is none, the comparison is plain arithmetic.
 */
import { defineTexts } from "./i18n.js";

/** ADEME, Impact CO2: a compact diesel car, per kilometre and vehicle, in grams of CO2e. */
const CAR_G_PER_KM = 142;
/** Nos Gestes Climat: 55 kg of compostable waste per person and year. */
const COMPOST_G_PER_WEEK = 55_000 / 52;
/** ADEME: a tumble dryer uses 301 kWh a year; 150 loads a year are our estimate. */
const DRYER_WH_PER_LOAD = 301_000 / 150;
const BUCKET_ML = 10_000;

const text = defineTexts({
  en: {
    co2e: "as much as {n} kilometre in a car|as much as {n} kilometres in a car",
    water: "{n} bucket of 10 litres|{n} buckets of 10 litres",
    waste: "what one person composts in {n} week|what one person composts in {n} weeks",
    energy: "{n} load in a tumble dryer|{n} loads in a tumble dryer",
    fromCar: "Car: 0.142 kg of CO₂e per kilometre, a compact diesel car with its production. ADEME, Impact CO2, read in 2026.",
    fromCompost: "Compost: 55 kg of kitchen waste per person and year. Nos Gestes Climat, read in 2026.",
    fromDryer: "Tumble dryer: 301 kWh a year (ADEME) over 150 loads, which is our estimate.",
    fromSums: "The sums are of the figures of each challenge, which names its own basis and source.",
  },
  fr: {
    co2e: "autant que {n} kilomètre en voiture|autant que {n} kilomètres en voiture",
    water: "{n} seau de 10 litres|{n} seaux de 10 litres",
    waste: "ce qu’une personne composte en {n} semaine|ce qu’une personne composte en {n} semaines",
    energy: "{n} lessive au sèche-linge|{n} lessives au sèche-linge",
    fromCar: "Voiture : 0,142 kg de CO₂e par kilomètre, une compacte diesel, fabrication comprise. ADEME, Impact CO2, lu en 2026.",
    fromCompost: "Compost : 55 kg de déchets de cuisine par personne et par an. Nos Gestes Climat, lu en 2026.",
    fromDryer: "Sèche-linge : 301 kWh par an (ADEME) pour 150 lessives, ce qui est notre estimation.",
    fromSums: "Les sommes sont celles des chiffres de chaque défi, qui nomme lui-même sa base et sa source.",
  },
});

/**
 * @param {"co2e" | "water" | "waste" | "energy"} kind
 * @param {number} amount In grams, millilitres or watt-hours.
 */
export function equivalent(kind, amount) {
  const unit = { co2e: CAR_G_PER_KM, water: BUCKET_ML, waste: COMPOST_G_PER_WEEK, energy: DRYER_WH_PER_LOAD }[kind];
  const count = amount / unit;
  return text(kind, { n: count < 10 ? Math.round(count * 10) / 10 : Math.round(count) });
}

/** Returns the sources of the figures, as sentences. */
export function sources() {
  return [text("fromSums"), text("fromCar"), text("fromCompost"), text("fromDryer")];
}
