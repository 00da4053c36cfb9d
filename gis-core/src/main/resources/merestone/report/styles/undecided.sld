<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" xmlns:se="http://www.opengis.net/se" version="1.1.0">
<NamedLayer><se:Name>undecided</se:Name><UserStyle><se:Name>undecided</se:Name><se:FeatureTypeStyle>
<se:Rule><se:Name>undecided</se:Name><se:Description><se:Title>{undecided}</se:Title></se:Description><se:PolygonSymbolizer><se:Fill><se:SvgParameter name="fill">#7e57b0</se:SvgParameter><se:SvgParameter name="fill-opacity">0.15</se:SvgParameter></se:Fill><se:Stroke><se:SvgParameter name="stroke">#5f3596</se:SvgParameter><se:SvgParameter name="stroke-width">1.79</se:SvgParameter></se:Stroke></se:PolygonSymbolizer></se:Rule>
</se:FeatureTypeStyle></UserStyle></NamedLayer>
</StyledLayerDescriptor>
