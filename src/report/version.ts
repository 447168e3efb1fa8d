/** Version of tool and documents; a test holds it equal to package.json, which a browser cannot read. */
export const TOOL_VERSION = '0.1.0';
