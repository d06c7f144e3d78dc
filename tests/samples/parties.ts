import type {
  OfficeEntity,
  OrganizationEntity,
  PersonEntity,
  PlaceEntity,
  StateEntity,
} from '../../src/model/entity.ts';

const state = (code: string, name: string, wikidata: string): StateEntity => ({
  kind: 'state',
  code,
  name,
  wikidata,
});
const person = (name: string, of: string): PersonEntity => ({ kind: 'person', name, of });
const office = (title: string, of: StateEntity | OrganizationEntity): OfficeEntity => ({
  kind: 'office',
  title,
  of,
});
const body = (name: string, fullName: string, wikidata?: string): OrganizationEntity => ({
  kind: 'organization',
  name,
  fullName,
  ...(wikidata && { wikidata }),
});
const place = (name: string, of: StateEntity): PlaceEntity => ({ kind: 'place', name, state: of });

export const china: StateEntity = state('CN', 'China', 'Q148');
export const hungary: StateEntity = state('HU', 'Hungary', 'Q28');
export const iran: StateEntity = state('IR', 'Iran', 'Q794');
export const northKorea: StateEntity = state('KP', 'North Korea', 'Q423');
export const norway: StateEntity = state('NO', 'Norway', 'Q20');
export const russia: StateEntity = state('RU', 'Russia', 'Q159');
export const southKorea: StateEntity = state('KR', 'South Korea', 'Q884');
export const turkey: StateEntity = state('TR', 'Turkey', 'Q43');
export const ukraine: StateEntity = state('UA', 'Ukraine', 'Q212');
export const unitedStates: StateEntity = state('US', 'United States', 'Q30');
export const malaysia: StateEntity = state('MY', 'Malaysia', 'Q833');
export const switzerland: StateEntity = state('CH', 'Switzerland', 'Q39');
export const belgium: StateEntity = state('BE', 'Belgium', 'Q31');
export const philippines: StateEntity = state('PH', 'Philippines', 'Q928');

export const eu: OrganizationEntity = body('EU', 'European Union', 'Q458');
export const un: OrganizationEntity = body('UN', 'United Nations', 'Q1065');
export const nato: OrganizationEntity = body('NATO', 'North Atlantic Treaty Organization', 'Q7184');
export const turkishForeignMinistry: OrganizationEntity = {
  kind: 'organization',
  name: 'Turkish Foreign Ministry',
  of: turkey,
};

export const xinhua: OrganizationEntity = { ...body('Xinhua', 'Xinhua News Agency'), of: china };
export const kcna: OrganizationEntity = { ...body('KCNA', 'Korean Central News Agency'), of: northKorea };
export const tass: OrganizationEntity = { ...body('TASS', 'Russian News Agency TASS'), of: russia };
export const reuters: OrganizationEntity = body('Reuters', 'Reuters News Agency', 'Q130879');
export const anadolu: OrganizationEntity = { ...body('Anadolu', 'Anadolu Agency'), of: turkey };
export const yonhap: OrganizationEntity = { ...body('Yonhap', 'Yonhap News Agency'), of: southKorea };

export const lavrov: PersonEntity = person('Sergei Lavrov', 'RU');
export const putin: PersonEntity = person('Vladimir Putin', 'RU');
export const peskov: PersonEntity = person('Dmitry Peskov', 'RU');
export const igorIvanov: PersonEntity = person('Igor Ivanov', 'RU');
export const sergeiIvanov: PersonEntity = person('Sergei Ivanov', 'RU');
export const wangYi: PersonEntity = person('Wang Yi', 'CN');
export const liZhaoxing: PersonEntity = person('Li Zhaoxing', 'CN');
export const kimJongUn: PersonEntity = person('Kim Jong Un', 'KP');
export const kimYoJong: PersonEntity = person('Kim Yo Jong', 'KP');
export const choeSonHui: PersonEntity = person('Choe Son Hui', 'KP');
export const rubio: PersonEntity = person('Marco Rubio', 'US');
export const rice: PersonEntity = person('Condoleezza Rice', 'US');
export const kerry: PersonEntity = person('John Kerry', 'US');
export const fidan: PersonEntity = person('Hakan Fidan', 'TR');
export const erdogan: PersonEntity = person('Recep Tayyip Erdoğan', 'TR');
export const szijjarto: PersonEntity = person('Péter Szijjártó', 'HU');
export const zelenskyy: PersonEntity = person('Volodymyr Zelenskyy', 'UA');
export const sybiha: PersonEntity = person('Andrii Sybiha', 'UA');
export const kallas: PersonEntity = person('Kaja Kallas', 'EU');
export const rutte: PersonEntity = person('Mark Rutte', 'NATO');
export const guterres: PersonEntity = person('António Guterres', 'UN');
export const araghchi: PersonEntity = person('Abbas Araghchi', 'IR');

export const russianForeignMinister: OfficeEntity = office('Foreign Minister', russia);
export const russianPresident: OfficeEntity = office('President', russia);
export const kremlinSpokesman: OfficeEntity = office('spokesman', russia);
export const russianDefenceMinister: OfficeEntity = office('Defence Minister', russia);
export const chineseForeignMinister: OfficeEntity = office('Foreign Minister', china);
export const dprkLeader: OfficeEntity = office('leader', northKorea);
export const dprkForeignMinister: OfficeEntity = office('Foreign Minister', northKorea);
export const secretaryOfState: OfficeEntity = office('Secretary of State', unitedStates);
export const turkishForeignMinister: OfficeEntity = office('Foreign Minister', turkey);
export const turkishPresident: OfficeEntity = office('President', turkey);
export const hungarianForeignMinister: OfficeEntity = office('Foreign Minister', hungary);
export const ukrainianForeignMinister: OfficeEntity = office('Foreign Minister', ukraine);
export const unificationMinister: OfficeEntity = office('unification minister', southKorea);
export const natoSecretaryGeneral: OfficeEntity = office('Secretary General', nato);
export const unSecretaryGeneral: OfficeEntity = office('Secretary-General', un);
export const euForeignPolicyChief: OfficeEntity = office('foreign policy chief', eu);
export const iranianForeignMinister: OfficeEntity = office('Foreign Minister', iran);
export const norwegianPrimeMinister: OfficeEntity = office('Prime Minister', norway);

export const ankara: PlaceEntity = place('Ankara', turkey);
export const beijing: PlaceEntity = place('Beijing', china);
export const brussels: PlaceEntity = place('Brussels', belgium);
export const geneva: PlaceEntity = place('Geneva', switzerland);
export const istanbul: PlaceEntity = place('Istanbul', turkey);
export const kualaLumpur: PlaceEntity = place('Kuala Lumpur', malaysia);
export const manila: PlaceEntity = place('Manila', philippines);
export const moscow: PlaceEntity = place('Moscow', russia);
export const wonsan: PlaceEntity = place('Wonsan', northKorea);
