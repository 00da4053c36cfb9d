package merestone.rule;

/** A small book without faults, for tests that put one in. */
final class DemoBook {
  static final String TEXT =
      """
      id: demo
      version: 1.0
      title: { zh: 示例, en: Demo }
      area: ellipsoidal
      rules:
        - id: RL-01
          level: block
          title: { zh: 核心区, en: Core zone }
          message: { zh: "{parcel} 占用 {mu} 亩", en: "{parcel} takes {mu} mu" }
          remedy: { zh: 调整选址, en: Choose another site }
          basis: { document: 通知, number: 〔2022〕142号, article: 1, confirm: true }
          relation: must_not_overlap
          subject:
            role: parcels
            where: YDYHFLDM LIKE '07%' AND HDLB IS NULL
            mayLack: [HDLB]
          constraint:
            role: redline
            where: ZRBHDFQ = '核心保护区'
            known: ZRBHDFQ IS NOT NULL
            zonedBy: { role: nature_reserve, where: ZRBHDFQ = '核心保护区', take: inside }
            unknown: undecided
            mayLack: [ZRBHDFQ]
          limit: 0.1 亩
          examples:
            - name: 只有公共边
              subject:
                wkt: POLYGON((0 0,9 0,9 9,0 9,0 0))
                attributes: { YDYHFLDM: 0701, HDLB: ~, SFZDXM: NO }
              constraints: []
              zones: []
              expect: clear
      """;

  private DemoBook() {}
}
