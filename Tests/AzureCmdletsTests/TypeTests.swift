import AzureModel
import DotNetPrimitives
import DotNetTypes
import ShellRuntime
import ShellValues
import Testing

@testable import AzureCmdlets

@Suite struct TypeTests {
    @Test func `every type is found by its name`() {
        AzureModule.register(in: CommandTable())
        for type in AzureTypes.all + WorkspaceObjects.types { #expect(TypeTable.find(type.fullName) === type, "\(type.fullName)") }
    }


    private func names(_ record: RecordType) -> [String] {
        record.type.chain.flatMap { $0.members.declaration.properties.map(\.name) }
    }

    @Test func propertiesComeInTheirOrder() {
        #expect(names(AzureTypes.groupWithRules) == ["Rules", "Name", "Location", "Label"])
        #expect(names(AzureTypes.operation) == ["OperationDescription", "OperationId", "OperationStatus"])
        #expect(
            names(AzureTypes.reservedAddress).joined(separator: " ")
                == "ReservedIPName Address Id Label Location State InUse ServiceName DeploymentName VirtualIPName "
                + "OperationDescription OperationId OperationStatus")
        #expect(names(AzureTypes.extendedSubscription).count == 34)
    }

    @Test func groupsAreGroups() {
        #expect(AzureTypes.groupWithRules.type.isAssignable(to: AzureTypes.anyGroup))
        #expect(AzureTypes.routeTable.type.isAssignable(to: AzureTypes.anyRouteTable))
        #expect(AzureTypes.machineRole.type.isAssignable(to: AzureTypes.anyMachine))
        #expect(!AzureTypes.rule.type.isAssignable(to: AzureTypes.anyGroup))
        #expect(AzureTypes.all.allSatisfy { !$0.fullName.isEmpty })
    }

    @Test func rulesAreFilled() throws {
        var workspace = Workspace()
        try workspace.createSecurityGroup(named: "web", location: "uswest", label: nil)
        let value = Projection.group(try workspace.securityGroup(named: "web"), detailed: true)
        let record = try #require(value.asObject as? RecordObject)
        #expect(record.field(1).asString == "West US" && record.field(2).isNull)
        let rules = try #require(record.field(3).asObject as? ListObject)
        let first = try #require(rules.items.first?.asObject as? RecordObject)
        #expect(first.field(4).asString == "ALLOW VNET OUTBOUND" && first.field(10).asString == "Outbound")
        #expect(first.field(11).isNull)
    }

    @Test func storageAccountNames() {
        #expect(StorageAccountName.find(in: "Protocol=https;AccountName=bar;AccountKey=x=") == "bar")
        #expect(StorageAccountName.find(in: "foo") == nil)
    }

    @Test(arguments: ["65.52.xx.xyz", "191.238.xyz.abc", "23.98.abc.xyz", "70.37.xyz.abc", "1.2.3.x"])
    func maskedAddresses(_ text: String) {
        #expect(MaskedAddress.isMasked(text))
    }

    @Test(arguments: ["65.52.1.2", "INVALID", "1.2.3", "a.b.c.d", "1.2.3.4/x", "1.2.3.1234", ""])
    func otherTexts(_ text: String) {
        #expect(!MaskedAddress.isMasked(text))
    }

    @Test func placeholdersAreFilled() {
        #expect(Messages.filled("a \"{0}\" {1} {0}", "x{1}", "y") == "a \"x{1}\" y x{1}")
        #expect(Messages.filled("{", "x") == "{")
    }
}
