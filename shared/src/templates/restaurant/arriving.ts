import { note, question } from "../notes";
import type { TemplatePhase } from "../template";
import { words } from "../words";
import { rows } from "./lanes";

export const arriving: TemplatePhase = {
  title: words("Coming in", "Kommer in", "Kommer ind", "Kommer inn"),
  period: "during",
  steps: [
    {
      title: words("Stands at the door", "Står i dörren", "Står i døren", "Står i døra"),
      actor: "us",
      wished: 2,
      actual: -1,
      tension: 3,
      notes: rows({
        "customer-actions": [
          note(
            "We stand at the sign “Please wait to be seated”",
            "Vi står vid skylten ”Vänta här, vi visar er till bordet”",
            "Vi står ved skiltet »Vent her, vi viser jer til bords«",
            "Vi står ved skiltet «Vent her, så viser vi dere til bordet»",
          ),
        ],
        thoughts: [
          question(
            "Has anybody seen us?",
            "Har någon sett oss?",
            "Er der nogen, der har set os?",
            "Er det noen som har sett oss?",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "Nobody, for four minutes",
              "Ingen, i fyra minuter",
              "Ingen, i fire minutter",
              "Ingen, i fire minutter",
            ),
            touchpoint: {
              channel: "in-person",
              wished: 2,
              actual: -1,
              action: words(
                "Meet their eyes within ten seconds, with full hands too",
                "Möt deras blick inom tio sekunder, även med fulla händer",
                "Se dem i øjnene inden for ti sekunder, også med fulde hænder",
                "Se dem i øynene innen ti sekunder, også med fulle hender",
              ),
            },
            moment: {
              isDecision: true,
              feeling: "uncertain",
              why: words(
                "Stay, or turn and go to the place next door?",
                "Stanna, eller vända och gå till grannstället?",
                "Blive, eller vende om og gå til naboen?",
                "Bli, eller snu og gå til stedet ved siden av?",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "Everybody runs past us with plates",
            "Alla springer förbi oss med tallrikar",
            "Alle løber forbi os med tallerkener",
            "Alle løper forbi oss med tallerkener",
          ),
        ],
        backstage: [
          note(
            "One person has the door, and nothing but the door, from six to seven",
            "En person har dörren, och bara dörren, mellan sex och sju",
            "Én har døren, og kun døren, mellem seks og syv",
            "Én har døra, og bare døra, mellom seks og sju",
          ),
        ],
      }),
    },
    {
      title: words("Sits down", "Sätter sig", "Sætter sig", "Setter seg"),
      actor: "us",
      wished: 1,
      actual: 1,
      tension: 2,
      notes: rows({
        "customer-actions": [
          note(
            "We take off our coats, and Elsa crawls under the table",
            "Vi tar av oss jackorna, och Elsa kryper under bordet",
            "Vi tager overtøjet af, og Elsa kravler ind under bordet",
            "Vi tar av oss jakkene, og Elsa kryper under bordet",
          ),
        ],
        thoughts: [
          note(
            "Finally. It's warm here",
            "Äntligen. Här är det varmt",
            "Endelig. Her er varmt",
            "Endelig. Her er det varmt",
          ),
        ],
        touchpoints: [
          {
            ...note(
              "The table by the kitchen door",
              "Bordet vid köksdörren",
              "Bordet ved køkkendøren",
              "Bordet ved kjøkkendøra",
            ),
            touchpoint: {
              channel: "place",
              wished: 1,
              actual: 1,
              action: words(
                "Bread, water and crayons before the menus",
                "Bröd, vatten och kritor före menyerna",
                "Brød, vand og farver før menukortene",
                "Brød, vann og fargestifter før menyene",
              ),
            },
          },
        ],
        "pain-points": [
          note(
            "The high chair is wobbly and wet",
            "Barnstolen är vinglig och blöt",
            "Barnestolen er vakkelvorn og våd",
            "Barnestolen er vaklete og våt",
          ),
        ],
        opportunities: [
          note(
            "Choose the table from what the guests said when they booked",
            "Välj bord efter vad gästerna sa när de bokade",
            "Vælg bord efter det, gæsterne sagde, da de bookede",
            "Velg bord etter det gjestene sa da de bestilte",
          ),
        ],
      }),
    },
  ],
};
