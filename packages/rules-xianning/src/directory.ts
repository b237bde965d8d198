/**
 * A directory of Xianning for examples and simulation: real places by their public codes, offices every such city has,
 * posts without holders.
 *
 * @stability experimental
 * @since 0.1.0
 */
import type { Directory } from "@lianxin/core/directory"

type Place = Directory.Place
type Office = Directory.Office

const CITY = "421200"
const COUNTIES = [
  ["421202", "Xian'an District", "咸安区", "xianan"],
  ["421221", "Jiayu County", "嘉鱼县", "jiayu"],
  ["421222", "Tongcheng County", "通城县", "tongcheng"],
  ["421223", "Chongyang County", "崇阳县", "chongyang"],
  ["421224", "Tongshan County", "通山县", "tongshan"],
  ["421281", "Chibi City", "赤壁市", "chibi"]
] as const

/** Departments every city and county has, with the subjects they are in charge of 主管. */
const DEPARTMENTS = [
  [
    "human-resources",
    "Human resources and social security bureau",
    "人力资源和社会保障局",
    ["unpaid-wages", "pensions", "work-injury"]
  ],
  ["public-security", "Public security bureau", "公安局", ["traffic-accident", "household-registration"]],
  ["natural-resources", "Natural resources bureau", "自然资源局", ["land", "land-compensation"]],
  [
    "housing",
    "Housing and urban-rural development bureau",
    "住房和城乡建设局",
    ["housing", "property-management"]
  ],
  ["civil-affairs", "Civil affairs bureau", "民政局", ["relief", "care-of-the-elderly"]],
  ["environment", "Ecology and environment bureau", "生态环境局", ["pollution", "noise"]],
  ["organisation", "Organisation department of the party committee", "委组织部", ["village-cadre-pensions"]]
] as const

const government = (
  key: string,
  place: string,
  en: string,
  zh: string,
  superior?: string
): ReadonlyArray<Office> => {
  const up = (office: string) => (superior === undefined ? {} : { superior: `${superior}-${office}` })
  const offices: ReadonlyArray<Office> = [
    {
      id: `${key}-government`,
      name: { en: `${en} people's government`, zh: `${zh}人民政府` },
      kind: "government",
      place,
      subjects: ["other"],
      ...up("government")
    },
    {
      id: `${key}-petition-office`,
      name: { en: `${en} petition office`, zh: `${zh}信访局` },
      kind: "petitionOffice",
      place,
      subjects: ["petitions"],
      ...up("petition-office")
    },
    {
      id: `${key}-health-centre`,
      name: { en: `${en} mental health centre`, zh: `${zh}精神卫生中心` },
      kind: "healthBody",
      place,
      subjects: ["psychiatric"],
      ...up("health-centre")
    }
  ]
  const departments = DEPARTMENTS.map(([id, name, nameZh, subjects]): Office => ({
    id: `${key}-${id}`,
    name: { en: `${en} ${name}`, zh: `${zh}${nameZh}` },
    kind: id === "organisation" ? "partyCommittee" : "competentBody",
    place,
    subjects,
    superior: superior === undefined ? `${key}-government` : `${superior}-${id}`
  }))
  return [...offices, ...departments]
}

const places: ReadonlyArray<Place> = [
  { code: CITY, name: { en: "Xianning", zh: "咸宁市" }, level: "city" },
  ...COUNTIES.map(([code, en, zh]): Place => ({ code, name: { en, zh }, level: "county", within: CITY })),
  {
    code: "421202005",
    name: { en: "Fushan Subdistrict", zh: "浮山办事处" },
    level: "township",
    within: "421202"
  },
  {
    code: "421202005201",
    name: { en: "Yuzuo Village", zh: "余佐村" },
    level: "village",
    within: "421202005"
  },
  {
    code: "421202005201-01",
    name: { en: "Yuzuo grid 1", zh: "余佐村一网格" },
    level: "grid",
    within: "421202005201"
  }
]

const offices: ReadonlyArray<Office> = [
  ...government("xianning", CITY, "Xianning", "咸宁市"),
  ...COUNTIES.flatMap(([code, en, zh, key]) => government(key, code, en, zh, "xianning")),
  {
    id: "fushan-office",
    name: { en: "Fushan subdistrict office", zh: "浮山办事处" },
    kind: "government",
    place: "421202005",
    subjects: ["neighbour-dispute"],
    superior: "xianan-government"
  },
  {
    id: "fushan-health-station",
    name: { en: "Fushan community health station", zh: "浮山社区卫生服务中心" },
    kind: "healthBody",
    place: "421202005",
    subjects: ["psychiatric"],
    superior: "xianan-health-centre"
  }
]

const posts = (office: Office): ReadonlyArray<Directory.Post> => [
  office.kind === "petitionOffice"
    ? { id: `clerk@${office.id}`, rank: "clerk" }
    : { id: `handler@${office.id}`, rank: "handler" },
  { id: `deputy-head@${office.id}`, rank: "deputyHead" },
  { id: `head@${office.id}`, rank: "head" }
]

/** Places, offices and posts of the example city. @since 0.1.0 */
export const directoryData: Directory.DirectoryData = { places, offices, posts: offices.flatMap(posts) }
