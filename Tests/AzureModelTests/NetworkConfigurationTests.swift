import Testing

@testable import AzureModel

@Suite struct NetworkConfigurationTests {
    private static let head = """
        <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
          <VirtualNetworkConfiguration>
            <Dns />
            <VirtualNetworkSites>

        """
    private static let tail = """

            </VirtualNetworkSites>
          </VirtualNetworkConfiguration>
        </NetworkConfiguration>
        """
    private static let site = """
              <VirtualNetworkSite name="lab" Location="West US">
                <AddressSpace><AddressPrefix>10.20.0.0/16</AddressPrefix></AddressSpace>
                <Subnets><Subnet name="a"><AddressPrefix>10.20.1.0/24</AddressPrefix></Subnet></Subnets>
              </VirtualNetworkSite>
        """

    private static func document(_ old: String = "", _ new: String = "") -> String {
        let text = head + site + tail
        return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
    }

    private static func set(_ text: String) -> String? {
        var workspace = Workspace()
        var ids = IdentitySource(seed: 1)
        return refusal { () throws(ModelFailure) in try workspace.setNetworkConfiguration(text, ids: &ids) }
    }

    @Test func givesTheDocumentBack() throws {
        var workspace = Workspace()
        var ids = IdentitySource(seed: 1)
        try workspace.setNetworkConfiguration(Self.document(), ids: &ids)
        let lines = try workspace.networkConfigurationText().split(separator: "\r\n")
        #expect(lines.first == "<?xml version=\"1.0\" encoding=\"utf-8\"?>")
        #expect(lines.count == 18 && lines.last == "</NetworkConfiguration>")
        #expect(lines[5] == "      <VirtualNetworkSite name=\"lab\" Location=\"West US\">")
        try workspace.setNetworkConfiguration(workspace.networkConfigurationText(), ids: &ids)
        #expect(try workspace.networkConfigurationText().split(separator: "\r\n") == lines)
    }

    @Test(arguments: [
        ("", "0,0"), ("  \n ", "0,0"), ("hello", "1,1"), ("<Foo xmlns=\"x\" />", "1,2"),
        ("\n<?xml version=\"1.0\"?><a />", "2,3"), ("<a></b>", "1,6"), ("<a/><b/>", "1,6"), ("<a>x", "1,5"),
        ("<a b>", "1,5"), ("<a>\r\n</b>", "2,3"), ("<a b=\"1\" b=\"2\" />", "1,10"),
        ("<a>&foo;</a>", "1,5"), ("<x:a />", "1,2"), ("<a>😀</b>", "1,8"), ("<1a/>", "1,2"), ("<a b=\"<\">", "1,7"),
    ])
    func namesThePlaceOfProblems(_ text: String, _ place: String) {
        let expected = "BadRequest: XML Schema validation error in network configuration at line \(place)."
        #expect(Self.set(text) == expected)
    }

    @Test(arguments: [
        ("</AddressSpace>", "", "8,9"), ("name=\"lab\"", "name=lab", "5,32"), ("</NetworkConfiguration>", "", "11,1"),
        ("name=\"lab\"", "name=\"lab\" name=\"x\"", "5,38"), ("<Subnet name=\"a\">", "<Subnet>", "7,19"),
        ("<AddressPrefix>10.20.1.0/24</AddressPrefix>", "", "7,19"), ("<Dns />", "<Dns /><Dns />", "3,13"),
        ("<AddressSpace><AddressPrefix>10.20.0.0/16</AddressPrefix></AddressSpace>", "", "5,8"),
        ("</Subnets>", "</Subnets><Foo />", "7,98"), ("2011/07", "2012/01", "1,2"),
    ])
    func checksTheSchema(_ old: String, _ new: String, _ place: String) {
        let expected = "BadRequest: XML Schema validation error in network configuration at line \(place)."
        #expect(Self.set(Self.document(old, new)) == expected)
    }

    @Test(arguments: [
        (
            "10.20.1.0/24", "10.21.1.0/24",
            "Subnet 'a' is not valid because its IP address range is outside the IP address "
                + "range of virtual network 'lab'."
        ),
        (
            " Location=\"West US\"", "",
            "Virtual network site 'lab' must specify either a location or an affinity group."
        ),
        ("West US", "Atlantis", "The location constraint is not valid."),
        ("10.20.0.0/16", "10.20.0.0/33", "IP address prefix is not valid"),
        ("10.20.0.0/16", "10.20.1.0/16", "IP address prefix is not valid"),
        ("10.20.1.0/24", "10.20.1.5/24", "IP address prefix is not valid"),
        (
            "</Subnets>", "<Subnet name=\"b\"><AddressPrefix>10.20.1.128/25</AddressPrefix></Subnet></Subnets>",
            "Subnet 'b' is not valid because its IP address range overlaps with that of an existing subnet in virtual "
                + "network 'lab'."
        ),
        (
            "</Subnets>", "<Subnet name=\"A\"><AddressPrefix>10.20.2.0/24</AddressPrefix></Subnet></Subnets>",
            "Multiple subnets specified with the same name 'a' in virtual network 'lab'."
        ),
        (
            "</Subnets>", "</Subnets><DnsServersRef><DnsServerRef name=\"d1\" /></DnsServersRef>",
            "The DNS server 'd1' referenced by virtual network 'lab' is not defined."
        ),
        (
            "</Subnets>",
            "</Subnets><Gateway><ConnectionsToLocalNetwork><LocalNetworkSiteRef name=\"hq\" />"
                + "</ConnectionsToLocalNetwork></Gateway>",
            "The local network site 'hq' referenced by virtual network 'lab' is not defined."
        ),
    ])
    func checksTheSense(_ old: String, _ new: String, _ expected: String) {
        #expect(Self.set(Self.document(old, new)) == "BadRequest: \(expected)")
    }

    @Test(arguments: [
        ("<Dns />", "<!-- c --><Dns />"), ("<Dns />", ""),
        ("<NetworkConfiguration", "<!DOCTYPE x><NetworkConfiguration"),
        ("name=\"lab\"", "name=\"lab\" other=\"1\""), ("</Subnets>", "</Subnets>text"), ("West US", "uswest"),
    ])
    func takes(_ old: String, _ new: String) {
        #expect(Self.set(Self.document(old, new)) == nil)
    }

    @Test func nothingInsideMeansNoConfiguration() throws {
        var workspace = try Sample.workspace()
        var ids = IdentitySource(seed: 1)
        try workspace.setNetworkConfiguration(Self.head + Self.tail, ids: &ids)
        let text = refusal { () throws(ModelFailure) in _ = try workspace.networkConfigurationText() }
        #expect(text == "ResourceNotFound: Network configuration does not exist.")
    }

    @Test func deepDocumentsAreRefused() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(Self.set(deep)?.hasPrefix("BadRequest: XML Schema validation error") == true)
    }
}
