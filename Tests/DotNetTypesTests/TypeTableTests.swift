import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct TypeTableTests {
    @Test(arguments: [
        ("int", "System.Int32"), ("INT32", "System.Int32"), ("System.Int32", "System.Int32"), ("single", "System.Single"),
        ("string[]", "System.String[]"), ("int[,]", "System.Int32[,]"), ("int[][]", "System.Int32[][]"),
        ("DayOfWeek", "System.DayOfWeek"), ("io.filemode", "System.IO.FileMode"), ("Exception", "System.Exception"),
        ("ValidateSet", "System.Management.Automation.ValidateSetAttribute"),
    ])
    func findsByEveryName(name: String, fullName: String) throws {
        #expect(try #require(TypeTable.find(name)).displayFullName == fullName)
    }

    @Test func refusesWhatIsNoType() {
        for name in ["NoSuchType", "", "int[", "[]", "List[", "List[int]]", "int[string]"] {
            #expect(TypeTable.find(name) == nil, "\(name)")
        }
        #expect(TypeTable.find(String(repeating: "a[", count: 5000)) == nil)
    }

    @Test func findsThroughNamespaces() {
        #expect(TypeTable.find("FileMode") == nil)
        #expect(TypeTable.find("FileMode", namespaces: ["System.IO"])?.fullName == "System.IO.FileMode")
    }

    @Test func enumerationsKnowTheirNames() throws {
        let type = try #require(TypeTable.find("System.IO.FileAttributes"))
        #expect(EnumObject.named("hidden", type)?.raw == 2)
        #expect(EnumObject(33, type: type).netText(nil) == "ReadOnly, Archive")
    }

    @Test func everyShortNameResolves() {
        #expect(Accelerators.fullNames.count == 102)
        for name in Accelerators.fullNames.keys { #expect(TypeTable.find(name) != nil, "\(name)") }
    }
}
