import Testing

@testable import Papers

@Suite struct CaseNumbersTests {
  @Test(arguments: [
    ("KS.2021.415", "KS.2021.415"), ("KU.2017.3", "KU.2017.3"), ("SON 2020-809", "SON 2020-809"),
    ("2021/KS 0023 001", "2021/KS 0023 001"), ("2017/SN 0229 013", "2017/SN 0229 013"),
    ("2009/BUN312-004", "2009/BUN312-004"), ("2016KSM1221.042", "2016KSM1221.042"),
    (" 1379/22 Granåsa lekplats", "1379/22"), ("SLK-2024-00074", "SLK-2024-00074"),
    ("SLK-2024-00009:30", "SLK-2024-00009:30"), ("00322/2026", "00322/2026"),
    ("00123/20212.6.", "00123/2021"), ("2021-00792 1.1.2.25 Programområde 1", "2021-00792"),
    ("2018/0219 KS-5", "2018/0219 KS-5"), ("KSKF/2014:1", "KSKF/2014:1"),
    ("BUN/2016:360", "BUN/2016:360"), ("Ks 667/2014", "Ks 667/2014"),
    ("191/2013 Kod 623", "191/2013"), ("KS 2018/124", "KS 2018/124"), ("SN 18/0098", "SN 18/0098"),
    ("SÄN/2012:3", "SÄN/2012:3"), ("KS-2015/31", "KS-2015/31"),
    ("KSF-2023-024-539", "KSF-2023-024-539"), ("KFN-2013-179 Dpl 01", "KFN-2013-179"),
    ("KSN-2014-0604", "KSN-2014-0604"), ("2015-KLK0045", "2015-KLK0045"),
    ("2014/747-KS", "2014/747-KS"), ("2016/00008", "2016/00008"), ("12/30", "12/30"),
    ("2020-0156", "2020-0156"), ("SBN/2015:145-221", "SBN/2015:145-221"),
    ("333-437/2011", "333-437/2011"), ("1.5.1-135-2012", "1.5.1-135-2012"),
    ("2006-152-307", "2006-152-307"), ("2016-O000012", "2016-O000012"),
    ("LS 2017-1294", "LS 2017-1294"), ("LS 1202-0260", "LS 1202-0260"),
    ("RJL 2018/36", "RJL 2018/36"), ("2025.242 TEN", "2025.242 TEN"),
    ("KS24/311", "KS24/311"), ("KSF2024/318", "KSF2024/318"), ("07/KS 0311", "07/KS 0311"),
    ("N609-2482/24", "N609-2482/24"),
    ("ks/2017:312", "ks/2017:312"), ("2011/KS 0193 10", "2011/KS 0193 10"),
    ("KS 2018:298", "KS 2018:298"), ("KS18/298-001", "KS18/298-001"), ("18RS298", "18RS298"),
    ("2026.218 KS Alingsås", "2026.218 KS"), ("2025.242 Svar på motion", "2025.242"),
  ])
  func readsUnlabelled(text: String, expected: String) {
    let found = read(text) { bytes, _ in caseNumber(in: bytes, at: 0) }
    #expect(found.map { stretch($0, of: text) } == expected)
  }

  @Test(arguments: [
    "SFS 2017:725", "2017:725", "2021-08-18", "den 18 augusti", "2023-2025", "2021/22 års plan",
    "Skurup 45:52", "033-35 70 00", "Protokoll nr 11", "KF Handling 2024 nr 61", "Lekplats", "310",
    "2 000 tkr", "Budget 2025", "SOU 2023:58", "A4 papper", "Ks 2021-08-18", "5.2 Avtal", "E20",
    "KS", "2021", "", "1-9", "18.30", "E20/21", "Rv40/26", "12/KS",
    "AFS 2018:12", "20MW",
  ])
  func ignoresUnlabelled(text: String) {
    #expect(read(text) { bytes, _ in caseNumber(in: bytes, at: 0) } == nil)
  }

  @Test(arguments: [
    ("§ 310 Dnr: KS.2021.415 Medel", ["KS.2021.415"]), ("Dnr SON 2020-809", ["SON 2020-809"]),
    ("DNR: KU.2017.3", ["KU.2017.3"]), ("Dnr. 2011/KS 0206 001", ["2011/KS 0206 001"]),
    ("Diarienummer 1702939", ["1702939"]), ("Ärendenummer SLK-2023-01169", ["SLK-2023-01169"]),
    ("Vår beteckning: 2025.242 TEN", ["2025.242 TEN"]), ("dnr 102-616-04", ["102-616-04"]),
    ("Dnr RV180949", ["RV180949"]), ("D-nr 31/16", ["31/16"]),
    ("Dnr KS 2018/124, KS 2018/125 och SN 2018/7", ["KS 2018/124", "KS 2018/125", "SN 2018/7"]),
    ("Dnr 0488/23, yttrande", ["0488/23"]), ("(dnr 1691/20)", ["1691/20"]),
    ("Dnr: KS 2018/124 Diariekod: 609", ["KS 2018/124"]),
    ("Dnr 00123/20212.6. Dnr 2021-00792 1.1", ["00123/2021", "2021-00792"]),
    ("Diarienr 2018:298 Dpl 001", ["2018:298"]), ("Ärende KS/2018:298", ["KS/2018:298"]),
    ("Ärendenr. 2018/0219 KS-5", ["2018/0219 KS-5"]), ("Dnr 2021-100 KS", ["2021-100 KS"]),
  ])
  func readsLabelled(text: String, expected: [String]) {
    let found = read(text) { labelledCaseNumbers(in: $0, $1) }
    #expect(found.map { stretch($0, of: text) } == expected)
  }

  @Test(arguments: [
    "Dnr", "Dnr: ", "diarienummer saknas", "Beteckning: ett", "Referens: Anna Åberg 031-12 34",
    "Ert dnr 2020/123", "Er beteckning KS 2018/124", "KS.2021.415", "Adnr 5", "Dnr 2021-08-18",
    "enligt lag (2017:725)", "Protokoll nr 11", "Ärende nr: 3.1", "Ärende 5 Ny taxa",
  ])
  func ignoresLabelled(text: String) {
    #expect(read(text) { labelledCaseNumbers(in: $0, $1) } == [])
  }
}
